package eu.integratingcities.monitoring.report;

/** How much of a report is told. */
enum Disclosure {
    /** Answers, review and dates: for those who work on the report. */
    EVERYTHING,
    /** Ratings, texts and evidence. */
    ANSWERS,
    /** Ratings alone. */
    RATINGS,
    /** That there is a report. */
    NO_ANSWERS
}
