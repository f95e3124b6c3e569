package eu.integratingcities.signatory.city;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discrepancy on the record that it concerns.
 *
 * @param href where it is told in full, with the other cities that it concerns
 * @param key names it for good
 * @param kind {@code conflicting-sources}, {@code unconfirmed-signature}; may grow
 * @param title what it is about
 * @param text what the sources say, both sides
 * @param sourceIds the sources that disagree
 */
@Schema(examples = """
        {"id": "0199e0c4-5e6f-7014-9c03-3f4051627384", "href": "/v1/discrepancies/contradiction-8",
         "key": "contradiction-8", "kind": "conflicting-sources", "title": "Drafting cities",
         "text": "Leeds helped draft the charter (S02, S61) but is not among the first 17 signatories (S10).",
         "sourceIds": ["S02", "S61", "S10"]}""")
public record RecordDiscrepancy(
        UUID id, String href, String key, String kind, String title, String text, List<String> sourceIds) {}
