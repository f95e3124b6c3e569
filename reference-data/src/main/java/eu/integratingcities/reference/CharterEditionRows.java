package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The two texts of the charter with their commitments, from {@code charter.json}. */
final class CharterEditionRows implements ImportRows {

    /** In which the data has both texts; no source has a translation. */
    private static final String LANGUAGE = "en";

    @Override
    public String service() {
        return "signatory";
    }

    @Override
    public String path() {
        return "/v1/imports/charter-editions";
    }

    @Override
    public List<ObjectNode> rows() {
        var charter = DataFile.CHARTER.json();
        return Row.each(charter.get("editions"))
                .map(edition -> edition(charter, edition))
                .toList();
    }

    private static ObjectNode edition(JsonNode charter, JsonNode edition) {
        var row = Row.empty()
                .put("code", edition.get("id").asText())
                .put("ordinal", edition.get("ordinal").asInt())
                .put("owner", charter.get("owner").asText())
                .put("legallyBinding", charter.get("legallyBinding").asBoolean())
                .put("lang", LANGUAGE);
        row.set("legallyBindingSourceIds", charter.get("legallyBindingSourceIds"));
        Row.copy(edition, row, "label", "title", "subtitle", "launchedOn", "launchedAtConference", "developedBy");
        Row.copy(edition, row, "coFunding", "purpose", "preamble", "preambleOpening", "delivery", "sourceIds", "notes");
        row.set("date", Row.date(Row.text(edition, "date"), Row.text(edition, "datePrecision")));
        row.set(
                "roles",
                Row.list(Row.each(charter.get("roles"))
                        .map(CharterEditionRows::role)
                        .toList()));
        row.set(
                "commitments",
                Row.list(Row.each(edition.get("commitments"))
                        .map(CharterEditionRows::commitment)
                        .toList()));
        row.set(
                "footnotes",
                Row.list(Row.each(edition.get("footnotes"))
                        .map(CharterEditionRows::footnote)
                        .toList()));
        row.set("comparison", edition.get("ordinal").asInt() == 1 ? null : charter.get("editionComparison"));
        return row;
    }

    private static ObjectNode role(JsonNode role) {
        var row = Row.empty().put("code", role.get("code").asText()).put("role", Row.code(Row.text(role, "key")));
        Row.copy(role, row, "label", "lead");
        return row;
    }

    private static ObjectNode commitment(JsonNode commitment) {
        var row = Row.empty();
        Row.copy(commitment, row, "code", "number", "order", "text");
        return row.put("role", Row.code(Row.text(commitment, "role")));
    }

    private static ObjectNode footnote(JsonNode footnote) {
        var row = Row.empty().put("appliesTo", Row.code(Row.text(footnote, "appliesTo")));
        Row.copy(footnote, row, "text", "summary", "sourceIds");
        return row;
    }
}
