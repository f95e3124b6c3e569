package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rounds of monitoring whose synthesis reports are out, from {@code reports.json}. */
final class CycleRows implements ImportRows {

    @Override
    public String service() {
        return "monitoring";
    }

    @Override
    public String path() {
        return "/v1/monitoring/imports";
    }

    @Override
    public List<ObjectNode> rows() {
        return Row.each(DataFile.REPORTS.json().get("reports"))
                .map(CycleRows::cycle)
                .toList();
    }

    private static ObjectNode cycle(JsonNode report) {
        var row = Row.empty();
        Row.copy(report, row, "number", "title", "presentedAtConference", "notes", "sourceIds");
        row.set("published", Row.date(Row.text(report, "published"), Row.text(report, "publishedPrecision")));
        row.set("period", period(report));
        row.set("survey", survey(report.get("survey")));
        row.set("synthesisReport", synthesisReport(report));
        return row;
    }

    private static @Nullable ObjectNode period(JsonNode report) {
        var text = Row.text(report, "periodText");
        if (text == null) {
            return null;
        }
        var row = Row.empty();
        row.set("start", year(Row.text(report, "periodStart")));
        row.set("end", year(Row.text(report, "periodEnd")));
        return row.put("text", text);
    }

    /** The file tells the ends of a period by the year only. */
    private static @Nullable ObjectNode year(@Nullable String value) {
        return value == null ? null : Row.date(value, "year");
    }

    private static @Nullable ObjectNode survey(JsonNode survey) {
        if (survey.isNull()) {
            return null;
        }
        var precision = Row.text(survey, "precision");
        var row = Row.empty();
        row.set("start", Row.date(Row.text(survey, "start"), precision));
        row.set("end", Row.date(Row.text(survey, "end"), precision));
        return row;
    }

    private static ObjectNode synthesisReport(JsonNode report) {
        var row = Row.empty();
        Row.copy(report, row, "citiesReporting", "participants", "project", "url", "structure");
        row.set(
                "findings",
                Row.list(
                        Row.each(report.get("findings")).map(CycleRows::finding).toList()));
        return row;
    }

    private static ObjectNode finding(JsonNode finding) {
        var row = Row.empty();
        Row.copy(finding, row, "topic", "sourceIds");
        return row.put("city", KnownCities.slugOf(Row.text(finding, "city")))
                .put("role", Row.code(Row.text(finding, "role")));
    }
}
