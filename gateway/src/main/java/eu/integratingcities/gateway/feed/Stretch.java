package eu.integratingcities.gateway.feed;

/**
 * A part of the log to be read.
 *
 * @param from where to begin
 * @param to where to end at the latest; in no partition before {@code from}
 * @param limit most changes to find
 * @param bytes about how much of them at most; one is always taken
 * @param scan most records to look at
 */
record Stretch(Position from, Position to, Filter filter, int limit, int bytes, int scan) {}
