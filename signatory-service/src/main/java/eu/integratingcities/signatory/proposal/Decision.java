package eu.integratingcities.signatory.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat decided on a proposal, and who did.
 *
 * @param reason code in kebab-case; may grow
 * @param url where the decision can be read
 * @param by subject of the token with which it was recorded; never told in events
 */
record Decision(String reason, @Nullable String note, String url, Instant at, String by) {}
