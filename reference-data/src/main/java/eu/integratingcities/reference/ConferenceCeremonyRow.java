package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The signing ceremony of an edition at which cities signed. Its day is that of the session that is the ceremony; where
 * the programme has none, the days of the edition are the bounds.
 */
final class ConferenceCeremonyRow {

    private ConferenceCeremonyRow() {}

    static @Nullable ObjectNode of(JsonNode edition) {
        var cities = edition.get("signatories");
        if (cities.isEmpty()) {
            return null;
        }
        var row = Row.empty();
        row.set("heldOn", heldOn(edition));
        row.put(
                "sessionTitle",
                session(edition)
                        .map(found -> Row.text(found, "title"))
                        .findFirst()
                        .orElse(null));
        row.set(
                "signings",
                Row.list(Row.textsOf(cities).stream()
                        .map(slug -> Row.empty().put("city", slug))
                        .toList()));
        return row;
    }

    private static ObjectNode heldOn(JsonNode edition) {
        var first = edition.get("startDate").asText();
        var last = edition.get("endDate").asText();
        return session(edition)
                .map(found -> Row.date(Row.text(found, "date"), "day"))
                .findFirst()
                .orElseGet(() -> within(first, last));
    }

    private static ObjectNode within(String first, String last) {
        return first.equals(last)
                ? Row.date(first, "day")
                : Row.date(null, "unknown").put("notBefore", first).put("notAfter", last);
    }

    private static Stream<JsonNode> session(JsonNode edition) {
        return Row.each(edition.get("sessions"))
                .filter(session -> ConferenceRows.kind(session).equals("signing-ceremony"));
    }
}
