package eu.integratingcities.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/**
 * One line of the table that the build makes from the OpenAPI documents: {@code signatory GET /v1/signatories/{slug}};
 * {@code restricted} at its end says that it needs a token.
 *
 * @param owner the service that answers, or {@code gateway}
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param template the path in the notation of OpenAPI
 * @param restricted whether it needs a token
 */
record PublishedOperation(String owner, HttpMethod method, String template, boolean restricted) {
    private static final String RESTRICTED = "restricted";

    static List<PublishedOperation> readAll(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(PublishedOperation::read)
                .toList();
    }

    private static PublishedOperation read(String line) {
        var words = line.strip().split(" ", -1);
        boolean restricted = words.length == 4 && words[3].equals(RESTRICTED);
        if ((words.length != 3 && !restricted) || !words[2].startsWith("/")) {
            throw new IllegalArgumentException("Not a line of the route table: " + line);
        }
        return new PublishedOperation(words[0], HttpMethod.valueOf(words[1]), words[2], restricted);
    }
}
