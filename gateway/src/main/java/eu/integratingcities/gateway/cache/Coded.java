package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.HttpDates;
import eu.integratingcities.gateway.hop.AnswerHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;

/**
 * A body in one coding with the headers that go with it, ready to be written: names and values in turn, first those that
 * a 304 has, too.
 */
final class Coded {
    private final Buffer body;
    private final CharSequence[] lasting;
    private final CharSequence[] ofBody;

    private Coded(Buffer body, MultiMap headers) {
        this.body = body;
        var lastingOnes = new ArrayList<CharSequence>();
        var ones = new ArrayList<CharSequence>();
        for (var header : headers) {
            boolean isOfBody = header.getKey().toLowerCase(Locale.ROOT).startsWith("content-")
                    && !header.getKey().equalsIgnoreCase("Content-Location");
            var target = isOfBody ? ones : lastingOnes;
            target.add(HttpHeaders.createOptimized(header.getKey()));
            target.add(HttpHeaders.createOptimized(header.getValue()));
        }
        this.lasting = lastingOnes.toArray(CharSequence[]::new);
        this.ofBody = ones.toArray(CharSequence[]::new);
    }

    /** The body as the service sent it. */
    static Coded plain(Buffer body, MultiMap answer, boolean compressible) {
        return new Coded(body, forClients(answer, body, compressible));
    }

    /** The same content compressed; its tag says so, for it is another sequence of bytes. */
    static Coded compressed(Coding coding, Buffer body, MultiMap answer) {
        var headers = forClients(answer, body, true);
        headers.set(HttpHeaders.CONTENT_ENCODING, coding.code());
        var etag = headers.get(HttpHeaders.ETAG);
        if (etag != null) {
            headers.set(HttpHeaders.ETAG, EntityTags.compressed(etag, coding.tag()));
        }
        return new Coded(body, headers);
    }

    private static MultiMap forClients(MultiMap answer, Buffer body, boolean compressible) {
        var headers = HttpHeaders.headers();
        AnswerHeaders.copy(answer, headers);
        headers.remove(HttpHeaders.AGE);
        var made = answer.get(HttpHeaders.DATE);
        headers.set(HttpHeaders.DATE, made == null ? HttpDates.format(Instant.now()) : made);
        headers.set(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
        if (compressible) {
            var vary = new ArrayList<>(headers.getAll(HttpHeaders.VARY));
            if (vary.stream().noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("accept-encoding"))) {
                vary.add("Accept-Encoding");
            }
            headers.set(HttpHeaders.VARY, String.join(", ", vary));
        }
        return headers;
    }

    Buffer body() {
        return body;
    }

    /** Adds the headers that stay when the body is left out as known; the date is that of the answer. */
    void describe(MultiMap response) {
        response.remove(HttpHeaders.DATE);
        add(lasting, response);
    }

    /** Adds the headers of the body. */
    void describeBody(MultiMap response) {
        add(ofBody, response);
    }

    private static void add(CharSequence[] headers, MultiMap response) {
        for (int i = 0; i < headers.length; i += 2) {
            response.add(headers[i], headers[i + 1]);
        }
    }
}
