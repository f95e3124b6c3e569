package eu.integratingcities.http.linked;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A thing and what is said of it, in the terms of <a href="https://schema.org">schema.org</a>. */
public final class LinkedNode {
    private final Map<String, Object> members = new LinkedHashMap<>();

    private LinkedNode() {}

    /** A thing with an IRI. */
    public static LinkedNode at(String iri) {
        return new LinkedNode().with("@id", iri);
    }

    /** A thing that has no IRI of its own. */
    public static LinkedNode of(String type) {
        return new LinkedNode().with("@type", type);
    }

    /** A text, with its language (BCP 47) if that is known. */
    public static Object text(String value, @Nullable String language) {
        return language == null ? value : new LinkedNode().with("@value", value).with("@language", language);
    }

    public LinkedNode typed(String... types) {
        return with("@type", types.length == 1 ? types[0] : List.of(types));
    }

    /** Says something; null and empty collections say nothing, and one element stands for itself. */
    public LinkedNode with(String term, @Nullable Object value) {
        if (value instanceof Collection<?> many && many.size() < 2) {
            many.forEach(only -> members.put(term, only));
        } else if (value != null) {
            members.put(term, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> members() {
        return members;
    }
}
