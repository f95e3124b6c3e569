package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The numbers of signatories that sources report, from {@code signatories.json}. */
final class ReportedCountRows implements ImportRows {

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/reported-counts";
    }

    @Override
    public List<ObjectNode> rows() {
        return Row.each(DataFile.SIGNATORIES.json().get("reportedCounts"))
                .map(ReportedCountRows::count)
                .toList();
    }

    private static ObjectNode count(JsonNode record) {
        var row = Row.empty();
        row.set("asOf", Row.date(Row.text(record, "asOf"), Row.text(record, "precision")));
        Row.copy(record, row, "count", "sourceIds", "note");
        return row.put("qualifier", Row.code(Row.text(record, "qualifier")));
    }
}
