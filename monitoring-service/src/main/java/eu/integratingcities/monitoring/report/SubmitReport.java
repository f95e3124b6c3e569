package eu.integratingcities.monitoring.report;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.monitoring.cycle.Cycles;
import eu.integratingcities.monitoring.signatory.CityCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The city hands its report in; from here on answers are frozen. For the first time that takes an open cycle; a report
 * that was returned may come back after the cycle has closed.
 */
@ApplicationScoped
class SubmitReport {

    private final ReportingCity city;
    private final CityReports reports;
    private final CityCopies cities;
    private final Cycles cycles;
    private final ReportArrival arrival;
    private final ReportViews views;
    private final Changes changes;
    private final Outbox outbox;

    SubmitReport(
            ReportingCity city,
            CityReports reports,
            CityCopies cities,
            Cycles cycles,
            ReportArrival arrival,
            ReportViews views,
            Changes changes,
            Outbox outbox) {
        this.city = city;
        this.reports = reports;
        this.cities = cities;
        this.cycles = cycles;
        this.arrival = arrival;
        this.views = views;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    ReportView submit(UUID id) {
        var report = reports.requireForChange(id);
        city.requireEditor(report);
        if (report.state() instanceof ReportState.Draft
                && cycles.heldOpen(report.cycle()).isEmpty()) {
            throw ReportProblems.cycleNotOpen(report.cycle());
        }
        var change = changes.byCaller();
        report.submit(typeOf(report), change);
        outbox.append(ReportEvents.submitted(report));
        reports.flush();
        arrival.arrived(report.cycle(), report.cityId(), change);
        return views.show(report);
    }

    private ReporterType typeOf(CityReport report) {
        return Optional.ofNullable(cities.findById(report.cityId()))
                .map(city -> Reporter.of(city).type())
                .orElse(report.reporterType());
    }
}
