package eu.integratingcities.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The document that an application under test publishes, read once for each. */
public final class LiveDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Contract> CONTRACTS = new ConcurrentHashMap<>();

    private LiveDocument() {}

    /**
     * Throws an {@link AssertionError} if the answer is not as the application that gave it promises. For traffic with
     * another client than REST Assured; the request's body is not looked at.
     */
    public static void judge(HttpResponse<String> answer) {
        judge(answer.uri(), Exchange.of(answer));
    }

    static void judge(URI request, Exchange exchange) {
        var base = "%s://%s".formatted(request.getScheme(), request.getAuthority());
        var objections = CONTRACTS
                .computeIfAbsent(base, unread -> new Contract(read(base)))
                .objections(exchange);
        if (!objections.isEmpty()) {
            throw new AssertionError(
                    "Not as /openapi.json says:\n  " + String.join("\n  ", objections) + "\nin " + exchange);
        }
    }

    static JsonNode read(String base) {
        try {
            return JSON.readTree(URI.create(base + "/openapi.json").toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
