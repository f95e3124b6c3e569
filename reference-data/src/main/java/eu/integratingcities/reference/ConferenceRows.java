package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The editions of the conference with their sessions, speakers and ceremonies, from {@code conferences.json}. */
final class ConferenceRows implements ImportRows {

    @Override
    public String service() {
        return "conference";
    }

    @Override
    public String path() {
        return "/v1/conferences/imports";
    }

    @Override
    public List<ObjectNode> rows() {
        return Row.each(DataFile.CONFERENCES.json().get("conferences"))
                .map(ConferenceRows::edition)
                .toList();
    }

    private static ObjectNode edition(JsonNode record) {
        var row = Row.empty().put("number", record.get("ordinal").asInt());
        Row.copy(record, row, "title", "theme", "venue", "coHosts", "fundingProject", "fund", "relatedProjects");
        Row.copy(record, row, "reportPresented", "milestones", "contradictions", "gaps", "sourceIds");
        row.set("startsOn", Row.date(Row.text(record, "startDate"), Row.text(record, "datePrecision")));
        row.set("endsOn", Row.date(Row.text(record, "endDate"), Row.text(record, "datePrecision")));
        row.put("hostCity", KnownCities.slugOf(Row.text(record, "city")));
        row.put("attendanceMode", Row.code(Row.text(record, "format")));
        row.set("participants", participants(record.get("participants")));
        row.set(
                "sessions",
                Row.list(Row.each(record.get("sessions"))
                        .map(ConferenceRows::session)
                        .toList()));
        row.set("appearances", Row.list(ConferenceSpeakerRow.allOf(record)));
        row.set("ceremony", ConferenceCeremonyRow.of(record));
        return row;
    }

    private static JsonNode participants(JsonNode record) {
        if (record.isNull()) {
            return record;
        }
        var row = Row.empty();
        Row.copy(record, row, "delegates", "cities");
        return row.put("qualifier", Row.code(Row.text(record, "qualifier")));
    }

    private static ObjectNode session(JsonNode record) {
        var row = Row.empty().put("kind", kind(record));
        Row.copy(record, row, "title", "date", "notes");
        row.put("startsAt", Row.text(record, "startTime")).put("endsAt", Row.text(record, "endTime"));
        row.set("appearances", Row.list(ConferenceSpeakerRow.allOf(record)));
        return row;
    }

    /** The data says ceremony where the API says which: the series knows no other. */
    static String kind(JsonNode session) {
        var kind = session.get("kind").asText();
        return kind.equals("ceremony") ? "signing-ceremony" : String.valueOf(Row.code(kind));
    }
}
