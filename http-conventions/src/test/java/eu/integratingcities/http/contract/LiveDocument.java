package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The document that an application under test publishes, read once for each. */
final class LiveDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();

    private LiveDocument() {}

    /** The contract of the application that a request goes to. */
    static Contract of(URI request) {
        return CONTRACTS.computeIfAbsent(
                "%s://%s".formatted(request.getScheme(), request.getAuthority()), base -> new Contract(read(base)));
    }

    static JsonNode read(String base) {
        try {
            return JSON.readTree(URI.create(base + "/openapi.json").toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
