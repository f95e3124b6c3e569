package eu.integratingcities.gateway.hop;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Header names, whatever their case; asking allocates nothing. */
final class NameSet {
    private static final NameSet END_TO_END = NameSet.of("Content-Length", "Content-Type", "Authorization");

    private final MultiMap names = HttpHeaders.headers();

    private NameSet() {}

    static NameSet of(String... names) {
        var set = new NameSet();
        for (var name : names) {
            set.names.set(name, "");
        }
        return set;
    }

    /** These names and those that a {@code Connection} header nominates, but not what every message needs. */
    NameSet and(Iterable<String> connectionLines) {
        var set = new NameSet();
        set.names.addAll(names);
        for (var line : connectionLines) {
            for (var name : line.split(",", -1)) {
                if (!name.isBlank() && !END_TO_END.contains(name.strip())) {
                    set.names.set(name.strip(), "");
                }
            }
        }
        return set;
    }

    boolean contains(CharSequence name) {
        return names.contains(name);
    }
}
