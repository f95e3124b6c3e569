package eu.integratingcities.http.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.document.Column;

/** A table as CSV on the Web describes it (W3C, 2015): for linked data, and what else reads it. */
record TableMetadata(ObjectMapper json) {

    static String file(Table table) {
        return table.file() + "-metadata.json";
    }

    ObjectNode of(Table table) {
        var described = json.createObjectNode()
                .put("@context", "http://www.w3.org/ns/csvw")
                .put("url", table.file());
        described.putObject("dc:license").put("@id", Licence.URL);
        described.putObject("dc:source").put("@id", table.url());
        if (table.asOf() != null) {
            described.putObject("dc:modified").put("@value", table.asOf()).put("@type", "xsd:dateTime");
        }
        if (table.next() != null) {
            described.put("dc:description", "A part of the list; more at " + table.next());
        }
        var columns = described.putObject("tableSchema").putArray("columns");
        table.columns().forEach(column -> columns.add(column(column)));
        return described;
    }

    private ObjectNode column(Column column) {
        var described = json.createObjectNode()
                .put("name", column.name())
                .put("titles", column.name())
                .put("datatype", datatype(column))
                .put("required", column.required());
        if (!column.description().isEmpty()) {
            described.put("dc:description", column.description());
        }
        return described;
    }

    private static String datatype(Column column) {
        return switch (column.format()) {
            case "date" -> "date";
            case "date-time" -> "dateTime";
            case "uri-reference" -> "anyURI";
            default ->
                switch (column.type()) {
                    case "integer", "number", "boolean" -> column.type();
                    default -> "string";
                };
        };
    }
}
