package eu.integratingcities.gateway.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Runs in the build: merges the OpenAPI documents of a folder, and fails the build where they contradict each other. */
public final class MergeDocuments {
    private static final String OWN = "gateway";

    private MergeDocuments() {}

    /** Arguments: the folder with one {@code <owner>.json} each, and the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        merge(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void merge(Path documents, Path output) throws IOException {
        var json = new ObjectMapper();
        var byOwner = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(documents, "*.json")) {
            for (var file : files) {
                byOwner.put(owner(file), json.readTree(file.toFile()));
            }
        }
        var head = byOwner.get(OWN);
        if (head == null) {
            throw new IllegalStateException("No " + OWN + ".json in " + documents);
        }
        var merge = new DocumentMerge();
        byOwner.forEach(merge::add);
        var lists = json.createArrayNode();
        byOwner.forEach((owner, document) -> lists.addAll(PublishedLists.of(owner, document)));
        var merged = merge.document(head);
        if (!merge.clashes().isEmpty()) {
            throw new IllegalStateException(
                    "The OpenAPI documents contradict each other:\n  " + String.join("\n  ", merge.clashes()));
        }
        Files.createDirectories(output);
        Files.writeString(
                output.resolve("openapi.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(merged) + "\n");
        Files.writeString(output.resolve("openapi.yaml"), yaml().writeValueAsString(merged));
        Files.writeString(
                output.resolve("lists.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(lists) + "\n");
        Files.writeString(output.resolve("routes.txt"), String.join("\n", merge.routes()) + "\n");
    }

    private static YAMLMapper yaml() {
        return YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .build();
    }

    private static String owner(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }
}
