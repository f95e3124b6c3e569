package eu.integratingcities.monitoring.report;

import eu.integratingcities.monitoring.signatory.CityCopy;
import java.util.UUID;

/** The city that reports, and as what. */
record Reporter(UUID cityId, String city, ReporterType type) {

    static Reporter of(CityCopy city) {
        return new Reporter(
                city.id(), city.slug(), city.signatory() ? ReporterType.SIGNATORY : ReporterType.NON_SIGNATORY);
    }
}
