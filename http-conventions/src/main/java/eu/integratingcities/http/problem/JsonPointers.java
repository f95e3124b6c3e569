package eu.integratingcities.http.problem;

/** How a member name stands in a JSON Pointer (RFC 6901, section 3). */
final class JsonPointers {
    private JsonPointers() {}

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
