package eu.integratingcities.gateway.feed;

import eu.integratingcities.events.EventType;
import eu.integratingcities.http.parameter.NearestName;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names by which readers ask for types of events: {@code signatory.listed.v1}, {@code signatory.listed}, {@code signatory}. */
public final class TypeNames {
    private static final Set<String> KNOWN = known();

    private TypeNames() {}

    private static Set<String> known() {
        var names = new TreeSet<String>();
        for (var type : EventType.all()) {
            if (!type.confidential()) {
                var name = type.name();
                for (int dot = name.length(); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                    names.add(name.substring(0, dot));
                }
            }
        }
        return names;
    }

    /** The name without the prefix that all types share. */
    public static String shortened(String asked) {
        return asked.startsWith(EventType.PREFIX) ? asked.substring(EventType.PREFIX.length()) : asked;
    }

    /** Whether there is a public type of that short name, or one that begins with it and a dot. */
    public static boolean exists(String name) {
        return KNOWN.contains(name);
    }

    /** The name that a reader may have meant. */
    public static Optional<String> nearest(String name) {
        return NearestName.of(name, KNOWN);
    }

    /** Whether the short name stands for the type. */
    static boolean covers(String name, String type) {
        int start = EventType.PREFIX.length();
        return type.startsWith(name, start)
                && (type.length() == start + name.length() || type.charAt(start + name.length()) == '.');
    }
}
