package eu.integratingcities.http.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of answers, described once and referred to by their own names. */
final class CommonHeaders {
    static final String CACHE_CONTROL = "Cache-Control";
    static final String CONTENT_DISPOSITION = "Content-Disposition";
    static final String CONTENT_LANGUAGE = "Content-Language";
    static final String ETAG = "ETag";
    static final String LINK = "Link";
    static final String LOCATION = "Location";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String REQUEST_ID = "X-Request-Id";
    static final String RETRY_AFTER = "Retry-After";
    static final String VARY = "Vary";
    static final String WWW_AUTHENTICATE = "WWW-Authenticate";

    private CommonHeaders() {}

    /** All of them, for the components of the document. */
    static Map<String, Header> components() {
        var headers = new TreeMap<String, Header>();
        headers.put(CACHE_CONTROL, header("Who may keep the answer: clients ask again with its ETag", "no-cache"));
        headers.put(CONTENT_DISPOSITION, header("A name for the file", "attachment; filename=\"cities.csv\""));
        headers.put(
                CONTENT_LANGUAGE, header("The languages that were chosen for what is shown in the reader's", "de, en"));
        headers.put(
                ETAG,
                demanded(
                        "Changes with every byte of the answer; of one item it begins with its version",
                        "\"3.lQ4d6e2TdSFJ4y2Jc0RCdw\""));
        headers.put(
                LINK, header("The next page of the list", "</v1/cities?cursor=eyJrIjoidXRyZWNodCJ9>; rel=\"next\""));
        headers.put(LOCATION, demanded("Where the thing is, path-absolute", "/v1/cities/utrecht"));
        headers.put(REPLAYED, header("The answer was given before, to a request with the same key", "true"));
        headers.put(REQUEST_ID, demanded("Finds the request in the logs", "0199c2a4-7d1e-7c3a-9f52-3b8a64d0e1f7"));
        headers.put(RETRY_AFTER, header("Seconds after which it is worth to try again", "2"));
        headers.put(VARY, header("What else in the request the answer depends on", "Accept"));
        headers.put(WWW_AUTHENTICATE, header("What is missing in the request", "Bearer error=\"invalid_token\""));
        return headers;
    }

    /** Adds references to headers, before those that the answer has of its own. */
    static void add(APIResponse answer, String... names) {
        var headers = new LinkedHashMap<String, Header>();
        for (var name : names) {
            headers.put(name, OASFactory.createHeader().ref(name));
        }
        if (answer.getHeaders() != null) {
            headers.putAll(answer.getHeaders());
        }
        answer.setHeaders(headers);
    }

    private static Header demanded(String description, String example) {
        return header(description, example).required(true);
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(PlainTypes.schema(SchemaType.STRING))
                .example(example);
    }
}
