package eu.integratingcities.http.contract;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;

/**
 * A downloaded zip.
 *
 * @param files texts by their names, in their order
 */
public record Packed(Map<String, String> files) {
    static final String MEDIA_TYPE = "application/zip";

    public static Packed read(byte[] bytes) {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(files);
    }

    /** The one table in it, as CSV. */
    public String table() {
        var name = files.keySet().stream().filter(file -> file.endsWith(".csv")).findFirst();
        return files.get(name.orElseThrow());
    }

    /** The columns that are told to have no empty cell, and have one. */
    Set<String> missing() {
        List<String> required = JsonPath.from(file("datapackage.json"))
                .getList("resources[0].schema.fields.findAll { it.constraints?.required }.name");
        var missing = new TreeSet<String>();
        for (var row : ListedRows.table(table())) {
            required.stream().filter(column -> row.get(column).isEmpty()).forEach(missing::add);
        }
        return missing;
    }

    /** What the codebook says of each column of the table, in their order; empty where it says nothing. */
    Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        JsonPath.from(file("datapackage.json"))
                .<Map<String, String>>getList("resources[0].schema.fields")
                .forEach(field -> columns.put(field.get("name"), field.getOrDefault("description", "")));
        return columns;
    }

    public String file(String name) {
        return files.get(name);
    }
}
