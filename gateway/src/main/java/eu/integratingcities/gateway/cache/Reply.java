package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.exchange.HttpDates;
import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.exchange.SlicedBody;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;

/** Writes what is kept to a client, or only that it has it already. */
final class Reply {
    private Reply() {}

    /** Answers with it, its age, and the word about how it came about. */
    static void write(Ask ask, Stored stored, long now, String status) {
        var response = ask.exchange().response();
        if (response.ended() || response.closed()) {
            return;
        }
        var headers = response.headers();
        var coded = ask.coded(stored);
        coded.describe(headers);
        headers.set(HttpHeaders.AGE, Long.toString(stored.ageSeconds(now)));
        headers.set(Names.CACHE_STATUS, status);
        response.setStatusCode(stored.status());
        if (stored.status() == 200 && isKnown(ask, stored)) {
            response.setStatusCode(304).end();
            return;
        }
        coded.describeBody(headers);
        if (HttpMethod.HEAD.equals(ask.exchange().request().method())) {
            response.end();
        } else {
            new SlicedBody(coded.body(), response).write();
        }
    }

    /** RFC 9110 section 13.2.2: with If-None-Match the date does not count. */
    private static boolean isKnown(Ask ask, Stored stored) {
        var tags = EntityTags.known(ask.exchange().request().headers());
        if (tags != null) {
            var etag = stored.etag();
            return etag == null
                    ? tags.strip().equals("*")
                    : EntityTags.matches(EntityTags.withoutCoding(tags), strong(etag));
        }
        var since = ask.header(HttpHeaders.IF_MODIFIED_SINCE);
        if (since == null || stored.lastModified() == null) {
            return false;
        }
        var asked = HttpDates.parse(since);
        var modified = HttpDates.parse(stored.lastModified());
        return asked.isPresent() && modified.isPresent() && !modified.get().isAfter(asked.get());
    }

    private static String strong(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }
}
