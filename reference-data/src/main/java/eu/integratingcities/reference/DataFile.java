package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One file of the data set, as it was taken over. */
enum DataFile {
    CHARTER("charter.json"),
    SIGNATORIES("signatories.json"),
    CONFERENCES("conferences.json"),
    PROJECTS("projects.json"),
    REPORTS("reports.json"),
    RESOURCES("resources.json"),
    SOURCES("SOURCES.md");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String fileName;

    DataFile(String fileName) {
        this.fileName = fileName;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (IOException broken) {
            throw new UncheckedIOException(fileName, broken);
        }
    }

    String text() {
        try (InputStream file = DataFile.class.getResourceAsStream("/reference-data/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException(fileName + " is missing from the module");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(fileName, unreadable);
        }
    }
}
