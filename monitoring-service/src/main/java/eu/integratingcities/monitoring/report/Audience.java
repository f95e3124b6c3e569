package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.caller.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a caller may see, and how much of each: the secretariat everything, a city's editors what is theirs, a
 * reviewer what was handed in, everybody what is published as far as the city chose.
 *
 * @param ownCity the slug that a city editor works for; null for others
 */
record Audience(
        boolean secretariat, boolean reviewer, @Nullable String ownCity) {

    static Audience of(Caller caller) {
        return new Audience(
                caller.is(Roles.SECRETARIAT),
                caller.is(Roles.REVIEWER),
                caller.is(Roles.CITY_EDITOR) ? caller.city().orElse(null) : null);
    }

    /** @param city the slug that the city of the report has now */
    boolean sees(String city, ReportStage stage) {
        return stage == ReportStage.PUBLISHED || worksOn(city, stage);
    }

    /** How much is told of a report that the caller sees. */
    Disclosure disclosureOf(String city, ReportStage stage, Publication publication) {
        if (worksOn(city, stage)) {
            return Disclosure.EVERYTHING;
        }
        return switch (publication) {
            case FULL -> Disclosure.ANSWERS;
            case RATINGS_ONLY -> Disclosure.RATINGS;
            case AGGREGATE_ONLY -> Disclosure.NO_ANSWERS;
        };
    }

    private boolean worksOn(String city, ReportStage stage) {
        return secretariat || city.equals(ownCity) || (reviewer && stage != ReportStage.DRAFT);
    }
}
