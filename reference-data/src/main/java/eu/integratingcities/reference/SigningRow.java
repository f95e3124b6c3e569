package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signings that one record of {@code signatories.json} tells of: the first one, and a renewal where reported. */
final class SigningRow {

    /** The conference to whose ceremony the source of both reported renewals assigns them (contradiction 3). */
    private static final int CONFERENCE_OF_RENEWALS = 11;

    private SigningRow() {}

    static List<ObjectNode> allOf(JsonNode record) {
        var renewedOn = Row.text(record, "renewalReportedOn");
        return renewedOn == null ? List.of(first(record)) : List.of(first(record), renewal(record, renewedOn));
    }

    private static ObjectNode first(JsonNode record) {
        var signing = Row.empty();
        signing.set("signedOn", signedOn(record));
        signing.put("charterEdition", CharterInForce.when(record));
        signing.putNull("place");
        signing.set("occasion", occasion(record));
        Row.copy(record, signing, "ceremonyAtConference");
        putSigner(signing, Row.text(record, "signedBy"));
        signing.set("councilDecision", councilDecision(record));
        signing.putNull("document");
        signing.put("renewal", false);
        Row.copy(record, signing, "sourceIds");
        return signing;
    }

    private static ObjectNode renewal(JsonNode record, String renewedOn) {
        var signing = Row.empty();
        signing.set("signedOn", Row.date(renewedOn, "day"));
        signing.putNull("charterEdition");
        signing.set("occasion", occasion("conference", CONFERENCE_OF_RENEWALS, null));
        signing.put("renewal", true);
        Row.copy(record, signing, "sourceIds");
        return signing;
    }

    private static ObjectNode signedOn(JsonNode record) {
        var date = Row.date(Row.text(record, "signedOn"), Row.text(record, "signedOnPrecision"));
        putWhereStated(date, "notBefore", Row.text(record, "signedNotBefore"));
        putWhereStated(date, "notAfter", Row.text(record, "signedNotAfter"));
        return date;
    }

    private static @Nullable ObjectNode occasion(JsonNode record) {
        var text = Row.text(record, "signingOccasion");
        if (record.hasNonNull("signedAtConference")) {
            return occasion("conference", record.get("signedAtConference").asInt(), text);
        }
        if (text == null) {
            return null;
        }
        return occasion(text.startsWith("Local signing") ? "local" : "other", null, text);
    }

    private static ObjectNode occasion(String kind, @Nullable Integer conference, @Nullable String text) {
        return Row.empty().put("kind", kind).put("conference", conference).put("text", text);
    }

    /** The data writes "name, office"; a name never holds a comma there. */
    private static void putSigner(ObjectNode signing, @Nullable String signedBy) {
        var parts = signedBy == null ? new String[0] : signedBy.split(", ", 2);
        signing.put("signerName", parts.length > 0 ? parts[0] : null);
        signing.put("signerOffice", parts.length > 1 ? parts[1] : null);
    }

    private static @Nullable ObjectNode councilDecision(JsonNode record) {
        var decidedOn = Row.text(record, "councilDecisionOn");
        var body = Row.text(record, "councilBody");
        if (decidedOn == null && body == null) {
            return null;
        }
        var decision = Row.empty();
        decision.set("decidedOn", Row.date(decidedOn, Row.text(record, "councilDecisionPrecision")));
        return decision.put("body", body);
    }

    private static void putWhereStated(ObjectNode date, String bound, @Nullable String value) {
        if (value != null) {
            date.put(bound, value);
        }
    }
}
