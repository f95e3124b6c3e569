package eu.integratingcities.http.contract;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request with its answer.
 *
 * @param method in lower case
 * @param path without query
 * @param query the values of each parameter
 * @param requestType media type of the request without parameters; null when it has no body
 * @param mediaType of the answer without parameters; null when it has no body
 * @param answerHeaders names in lower case
 */
record Exchange(
        String method,
        String path,
        Map<String, List<String>> query,
        @Nullable String requestType,
        String requestBody,
        int status,
        @Nullable String mediaType,
        Set<String> answerHeaders,
        String answerBody) {

    Exchange {
        method = method.toLowerCase(Locale.ROOT);
        requestType = plain(requestType);
        mediaType = plain(mediaType);
        answerHeaders = answerHeaders.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With a client that does not give the request's body back: an exchange as if there had been none. */
    static Exchange of(HttpResponse<String> answer) {
        var request = answer.request();
        return new Exchange(
                request.method(),
                request.uri().getPath(),
                QueryString.parse(request.uri().getRawQuery()),
                request.headers().firstValue("Content-Type").orElse(null),
                "",
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(null),
                answer.headers().map().keySet(),
                answer.body());
    }

    boolean isHead() {
        return method.equals("head");
    }

    boolean isOptions() {
        return method.equals("options");
    }

    /** Whether the reader named the members that he wants. */
    boolean namesFields() {
        return query.containsKey("fields");
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return "%s %s → %d %s%n%s".formatted(method.toUpperCase(Locale.ROOT), path, status, mediaType, answerBody);
    }

    private static @Nullable String plain(@Nullable String contentType) {
        return contentType == null || contentType.isBlank()
                ? null
                : contentType.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    }
}
