package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One request to an operation, with its body in memory. Read off the event loop, while nobody changes the request. */
public final class Call {
    private static final String JSON = "application/json";

    private final Bearer bearer;
    private final Map<String, String> variables;
    private final Parameters parameters;
    private final String path;
    private final MultiMap headers;
    private final byte[] body;
    private final Json json;

    Call(
            Exchange exchange,
            Bearer bearer,
            Map<String, String> variables,
            Parameters parameters,
            Buffer body,
            Json json) {
        this.bearer = bearer;
        this.variables = variables;
        this.parameters = parameters;
        this.path = exchange.target().path();
        this.headers = exchange.request().headers();
        this.body = body.getBytes();
        this.json = json;
    }

    /** Who asks. */
    public Bearer bearer() {
        return bearer;
    }

    /** The part of the path that stands for this parameter of the template, decoded. */
    public String variable(String name) {
        return Objects.requireNonNull(variables.get(name), name);
    }

    /** The path as it was sent. */
    public String path() {
        return path;
    }

    /** The query parameters; of those that the operation does not know, the caller has been told already. */
    public Parameters parameters() {
        return parameters;
    }

    /** Which version a change means to change. */
    public IfMatch ifMatch() {
        return new IfMatch(headers.get(HttpHeaders.IF_MATCH));
    }

    /**
     * The body as a valid input.
     *
     * @throws ProblemException unsupported-media-type, malformed-body, or invalid-body with a pointer for each error
     */
    public <T> T body(Class<T> type) {
        requireType(JSON);
        return json.input(body, type);
    }

    /**
     * The body as a change.
     *
     * @throws ProblemException unsupported-media-type, malformed-body or invalid-body
     */
    public MergePatch patch() {
        requireType(MergePatch.MEDIA_TYPE);
        return json.patch(body);
    }

    private void requireType(String wanted) {
        var given = String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE));
        var bare = given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!bare.equals(wanted)) {
            throw new ProblemException(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "The operation does not read bodies of this Content-Type.")
                    .with("mediaTypes", List.of(wanted));
        }
    }
}
