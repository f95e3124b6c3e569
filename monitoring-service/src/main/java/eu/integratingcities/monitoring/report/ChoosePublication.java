package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The city decides anew what the public may see of its report, as long as it has it in hand. */
@ApplicationScoped
class ChoosePublication {

    private final ReportingCity city;
    private final CityReports reports;
    private final ReportViews views;
    private final Changes changes;

    ChoosePublication(ReportingCity city, CityReports reports, ReportViews views, Changes changes) {
        this.city = city;
        this.reports = reports;
        this.views = views;
        this.changes = changes;
    }

    @Transactional
    ReportView choose(UUID id, IfMatch ifMatch, MergePatch patch) {
        var report = reports.requireForChange(id);
        city.requireEditor(report);
        ifMatch.require(report.version(), () -> views.show(report));
        var choice = patch.apply(new PublicationChoice(report.publication()), PublicationChoice.class);
        report.choose(choice.publication(), changes.byCaller());
        reports.flush();
        return views.show(report);
    }
}
