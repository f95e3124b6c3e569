package eu.integratingcities.signatory.statistics;

/** How far the points of a series lie apart. */
enum Interval {
    YEAR,
    MONTH
}
