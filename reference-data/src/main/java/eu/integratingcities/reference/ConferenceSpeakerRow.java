package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One person in one session, or in an edition as a whole, with the office held then. */
final class ConferenceSpeakerRow {

    private ConferenceSpeakerRow() {}

    static List<ObjectNode> allOf(JsonNode sessionOrEdition) {
        return Row.each(sessionOrEdition.get("speakers"))
                .map(ConferenceSpeakerRow::appearance)
                .toList();
    }

    private static ObjectNode appearance(JsonNode record) {
        var row = Row.empty();
        Row.copy(record, row, "name", "organisation", "part");
        return row.put("office", Row.text(record, "role"))
                .put("city", KnownCities.slugOf(Row.text(record, "organisation")));
    }
}
