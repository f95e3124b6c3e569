package eu.integratingcities.gateway.cache;

/** How a body may be compressed; first what makes it smaller. */
enum Coding {
    BROTLI("br", "br"),
    GZIP("gzip", "gz");

    private final String code;
    private final String tag;

    Coding(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** As it stands in {@code Content-Encoding}. */
    String code() {
        return code;
    }

    /** How the tags of what is compressed so end. */
    String tag() {
        return tag;
    }
}
