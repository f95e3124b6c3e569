package eu.integratingcities.signatory.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number of signatories.
 *
 * @param count how many
 * @param list path of the list that holds exactly these; null for cities whose country no source says
 */
@Schema(examples = "{\"count\": 33, \"list\": \"/v1/signatories?as-of=2022-11-16\"}")
record CountView(long count, @Nullable String list) {}
