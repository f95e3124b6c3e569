package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The cities on record as signatories, each with its signings, from {@code signatories.json}. */
final class SignatoryRows implements ImportRows {

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/signatories";
    }

    @Override
    public List<ObjectNode> rows() {
        return Row.each(DataFile.SIGNATORIES.json().get("signatories"))
                .map(SignatoryRows::signatory)
                .toList();
    }

    private static ObjectNode signatory(JsonNode record) {
        var row = CityRow.of(record);
        Row.copy(record, row, "signatoryNumber");
        row.set("signings", Row.list(SigningRow.allOf(record)));
        return row;
    }
}
