package eu.integratingcities.monitoring.report;

/** When a report was handed in, measured by its cycle. Shown to those who work on the report, not to the public. */
enum Timeliness {
    ON_TIME,
    IN_GRACE,
    LATE
}
