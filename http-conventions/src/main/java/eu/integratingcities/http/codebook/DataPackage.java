package eu.integratingcities.http.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.document.Column;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A table as a Data Package, version 2: for Frictionless, R, and what else reads it. */
record DataPackage(ObjectMapper json) {
    static final String FILE = "datapackage.json";

    ObjectNode of(Table table, byte[] csv) {
        var described = json.createObjectNode()
                .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("name", table.name())
                .put("homepage", table.url());
        if (table.asOf() != null) {
            described.put("version", table.asOf());
        }
        if (table.next() != null) {
            described.put("description", "A part of the list; more at " + table.next());
        }
        described
                .putArray("licenses")
                .addObject()
                .put("name", Licence.NAME)
                .put("title", Licence.TITLE)
                .put("path", Licence.URL);
        var resource = described
                .putArray("resources")
                .addObject()
                .put("name", table.name())
                .put("path", table.file())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", csv.length)
                .put("hash", "sha256:" + sha256(csv));
        var schema = resource.putObject("schema");
        var fields = schema.putArray("fields");
        table.columns().forEach(column -> fields.add(field(column)));
        schema.putArray("missingValues").add("");
        return described;
    }

    private ObjectNode field(Column column) {
        var field = json.createObjectNode().put("name", column.name()).put("type", type(column));
        switch (column.format()) {
            case "uuid" -> field.put("format", "uuid");
            case "email" -> field.put("format", "email");
            default -> {}
        }
        if (!column.description().isEmpty()) {
            field.put("description", column.description());
        }
        var constraints = json.createObjectNode();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.constants().isEmpty()) {
            column.constants().forEach(constraints.putArray("enum")::add);
        }
        if (!constraints.isEmpty()) {
            field.set("constraints", constraints);
        }
        return field;
    }

    private static String type(Column column) {
        return switch (column.format()) {
            case "date" -> "date";
            case "date-time" -> "datetime";
            default -> column.type();
        };
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
