package eu.integratingcities.reference;

/**
 * One request to a public import endpoint.
 *
 * @param service the service that owns the endpoint: {@code signatory}, {@code monitoring} or {@code conference}
 * @param path the path of the endpoint, from {@code /v1} on
 * @param ndjson the body: one JSON object a line, each line ended by a line feed
 */
public record ImportRequest(String service, String path, String ndjson) {

    /** How many rows the body has. */
    public long rows() {
        return ndjson.lines().count();
    }
}
