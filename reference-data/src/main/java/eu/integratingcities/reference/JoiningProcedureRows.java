package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** How a city joins, from {@code charter.json}: a single row. */
final class JoiningProcedureRows implements ImportRows {

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/joining-procedure";
    }

    @Override
    public List<ObjectNode> rows() {
        var procedure = DataFile.CHARTER.json().get("joiningProcedure");
        var row = Row.empty();
        Row.copy(procedure, row, "eligibility", "renewal", "reportingMentioned", "sourceIds");
        row.set(
                "steps",
                Row.list(Row.each(procedure.get("steps"))
                        .map(JoiningProcedureRows::step)
                        .toList()));
        return List.of(row);
    }

    private static ObjectNode step(JsonNode step) {
        var row = Row.empty();
        Row.copy(step, row, "order", "actor", "text");
        return row.put("key", Row.code(Row.text(step, "key")));
    }
}
