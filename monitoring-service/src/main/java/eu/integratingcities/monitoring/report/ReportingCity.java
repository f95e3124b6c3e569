package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.monitoring.signatory.CityCopies;
import eu.integratingcities.monitoring.signatory.CityCopy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Whose a report is. The token of a city's editor names the city as it is called now, the report as it was called when the
 * report was begun.
 */
@ApplicationScoped
class ReportingCity {

    private final CityCopies cities;
    private final Caller caller;

    ReportingCity(CityCopies cities, Caller caller) {
        this.cities = cities;
        this.caller = caller;
    }

    /** The slug that the city has now. */
    String slugOf(CityReport report) {
        return Optional.ofNullable(cities.findById(report.cityId()))
                .map(CityCopy::slug)
                .orElse(report.city());
    }

    /** Lets the secretariat pass, and the editor of the city; others get the problem other-city. */
    void requireEditor(CityReport report) {
        caller.requireCity(slugOf(report));
    }
}
