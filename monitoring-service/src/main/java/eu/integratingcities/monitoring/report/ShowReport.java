package eu.integratingcities.monitoring.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads a report as the caller may see it. */
@ApplicationScoped
class ShowReport {

    private final CityReports reports;
    private final ReportViews views;

    ShowReport(CityReports reports, ReportViews views) {
        this.reports = reports;
        this.views = views;
    }

    @Transactional
    ReportView show(UUID id) {
        return views.show(reports.require(id));
    }
}
