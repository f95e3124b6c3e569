package eu.integratingcities.signatory.statistics;

/**
 * How many there are.
 *
 * @param certain on which all days within the bounds of inexact dates agree
 * @param possible which some of these days allow; the certain ones are among them
 */
record TotalView(CountView certain, CountView possible) {}
