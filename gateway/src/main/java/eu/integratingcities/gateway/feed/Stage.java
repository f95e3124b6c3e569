package eu.integratingcities.gateway.feed;

import java.util.List;

/**
 * What was found on the way through the log.
 *
 * @param found the steps that a filter lets pass, in order
 * @param after where the reader is now: behind the last one, and behind all that was passed over since
 * @param scanned records that were looked at
 * @param atEnd whether there is nothing more, as far as is known
 */
record Stage(List<Step> found, Position after, int scanned, boolean atEnd) {}
