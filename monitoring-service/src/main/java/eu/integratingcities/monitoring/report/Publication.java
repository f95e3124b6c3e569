package eu.integratingcities.monitoring.report;

import eu.integratingcities.http.parameter.Spelling;

/** What the city lets the public see of its published report. */
enum Publication {
    /** Ratings, texts and evidence. */
    FULL,
    /** Ratings without texts and evidence. */
    RATINGS_ONLY,
    /** No answers; they count in sums over all cities only. */
    AGGREGATE_ONLY;

    /** As shown, in kebab-case. */
    String code() {
        return Spelling.of(this);
    }
}
