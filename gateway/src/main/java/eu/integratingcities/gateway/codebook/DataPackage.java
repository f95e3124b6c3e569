package eu.integratingcities.gateway.codebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A description of files as Frictionless Data Package ({@code datapackage.json}, version 1).
 *
 * @param name in kebab-case
 * @param title for people
 * @param description what it is
 * @param homepage where it comes from
 * @param version tells one edition of the package from another
 * @param created when its files were made
 * @param more members beyond the standard, by name
 * @param files what is in it
 */
public record DataPackage(
        String name,
        String title,
        String description,
        String homepage,
        String version,
        Instant created,
        Map<String, String> more,
        List<PackagedFile> files) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies map and list. */
    public DataPackage {
        more = Map.copyOf(more);
        files = List.copyOf(files);
    }

    /** The document, for programs and people. */
    public String json() {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("profile", "data-package")
                .put("name", name)
                .put("title", title)
                .put("description", description)
                .put("homepage", homepage)
                .put("version", version)
                .put("created", created.toString());
        more.forEach(document::put);
        licence(document.putArray("licenses"));
        document.putArray("sources")
                .addObject()
                .put("title", "GeoNames (coordinates and identifiers of places), CC BY 4.0")
                .put("path", "https://www.geonames.org/");
        var resources = document.putArray("resources");
        files.forEach(file -> describe(file, resources.addObject()));
        return document.toPrettyString() + "\n";
    }

    private static void licence(ArrayNode licenses) {
        licenses.addObject()
                .put("name", "CC-BY-4.0")
                .put(
                        "title",
                        "Creative Commons Attribution 4.0, for the compilation; the wording of the charter is excluded")
                .put("path", "https://creativecommons.org/licenses/by/4.0/");
    }

    private static void describe(PackagedFile file, ObjectNode resource) {
        resource.put("name", file.name())
                .put("title", file.title())
                .put("description", file.description())
                .put("path", file.path())
                .put("format", file.format())
                .put("mediatype", file.mediaType())
                .put("encoding", "utf-8")
                .put("bytes", file.bytes())
                .put("hash", "sha256:" + file.sha256())
                .put("rows", file.rows());
        if (!file.licensed()) {
            resource.putArray("licenses")
                    .addObject()
                    .put("name", "other-closed")
                    .put("title", "The wording of the charter belongs to Eurocities");
        }
        boolean csv = file.format().equals("csv");
        if (csv) {
            resource.put("profile", "tabular-data-resource");
            resource.set(
                    "dialect",
                    JSON.createObjectNode()
                            .put("header", true)
                            .put("lineTerminator", "\r\n")
                            .put("delimiter", ","));
        }
        var schema = resource.putObject("schema");
        var fields = schema.putArray("fields");
        file.columns().forEach(column -> describe(column, fields.addObject()));
        if (csv) {
            schema.putArray("missingValues").add("");
        }
    }

    private static void describe(Column column, ObjectNode field) {
        field.put("name", column.name()).put("type", column.type());
        if (column.format() != null) {
            field.put("format", column.format());
        }
        if (!column.description().isEmpty()) {
            field.put("description", column.description());
        }
    }
}
