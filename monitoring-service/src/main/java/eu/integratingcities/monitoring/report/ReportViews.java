package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.monitoring.cycle.Cycles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a report to the caller of the current request. */
@ApplicationScoped
class ReportViews {

    private final Caller caller;
    private final ReportingCity city;
    private final Cycles cycles;
    private final DeadlineSettings settings;

    ReportViews(Caller caller, ReportingCity city, Cycles cycles, DeadlineSettings settings) {
        this.caller = caller;
        this.city = city;
        this.cycles = cycles;
        this.settings = settings;
    }

    /** @throws eu.integratingcities.http.problem.ProblemException not-found for one who may not see the report */
    ReportView show(CityReport report) {
        var audience = Audience.of(caller);
        var stage = report.stored().stage();
        var slug = city.slugOf(report);
        if (!audience.sees(slug, stage)) {
            throw ReportProblems.unknown(report.id());
        }
        return ReportView.of(report, audience.disclosureOf(slug, stage, report.publication()), timelinessOf(report));
    }

    private @Nullable Timeliness timelinessOf(CityReport report) {
        return Optional.ofNullable(report.stored().submittedAt())
                .flatMap(handedInAt -> windowOf(report.cycle()).map(window -> window.judge(handedInAt)))
                .orElse(null);
    }

    private Optional<SubmissionWindow> windowOf(int cycle) {
        return cycles.numbered(cycle).flatMap(found -> SubmissionWindow.of(found.schedule(), settings.zone()));
    }
}
