package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.monitoring.cycle.Cycle;
import eu.integratingcities.monitoring.cycle.Cycles;
import eu.integratingcities.monitoring.questionnaire.Template;
import eu.integratingcities.monitoring.questionnaire.Templates;
import eu.integratingcities.monitoring.signatory.CityCopies;
import eu.integratingcities.monitoring.signatory.CityCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/**
 * A city, or the secretariat for it, begins its report. It need not be a signatory. A draft is private: nobody is told.
 */
@ApplicationScoped
class BeginReport {

    private final Caller caller;
    private final CityCopies cities;
    private final Cycles cycles;
    private final Templates templates;
    private final CityReports reports;
    private final ReportViews views;
    private final Changes changes;

    BeginReport(
            Caller caller,
            CityCopies cities,
            Cycles cycles,
            Templates templates,
            CityReports reports,
            ReportViews views,
            Changes changes) {
        this.caller = caller;
        this.cities = cities;
        this.cycles = cycles;
        this.templates = templates;
        this.reports = reports;
        this.views = views;
        this.changes = changes;
    }

    @Transactional
    ReportView begin(NewReport wanted) {
        caller.requireCity(wanted.city());
        var cycle = openCycle(wanted.cycle());
        var city = cities.named(wanted.city()).orElseThrow(() -> ReportProblems.unknownCity(wanted.city()));
        if (reports.begun(cycle.number(), city.id())) {
            throw ReportProblems.begunAlready(cycle.number(), city.slug());
        }
        var report = begin(city, cycle, wanted.chosen());
        reports.persistAndFlush(report);
        return views.show(report);
    }

    private CityReport begin(CityCopy city, Cycle cycle, Publication publication) {
        return CityReport.begin(cycle.number(), Reporter.of(city), publication, templateOf(cycle), changes.byCaller());
    }

    private Cycle openCycle(int number) {
        if (cycles.numbered(number).isEmpty()) {
            throw ReportProblems.unknownCycle(number);
        }
        return cycles.heldOpen(number).orElseThrow(() -> ReportProblems.cycleNotOpen(number));
    }

    private Template templateOf(Cycle cycle) {
        return templates.require(Objects.requireNonNull(cycle.templateVersion(), "an open cycle has a template"));
    }
}
