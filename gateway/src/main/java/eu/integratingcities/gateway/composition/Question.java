package eu.integratingcities.gateway.composition;

import eu.integratingcities.gateway.exchange.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for, as far as a composed answer may depend on it.
 *
 * @param target path and query
 * @param accept media ranges in one spelling; null when anything will do
 * @param language the same for languages; empty when anything will do
 */
public record Question(Target target, @Nullable String accept, String language) {

    /** A segment of the path as it was sent, the last one without the suffix of a format; the first has number 0. */
    public String segment(int number) {
        var segments = target.path().substring(1).split("/", -1);
        var segment = segments[number];
        int dot = segment.lastIndexOf('.');
        return number == segments.length - 1 && dot > 0 ? segment.substring(0, dot) : segment;
    }

    /** The suffix of the path, without its dot; empty if there is none. */
    public String suffix() {
        var path = target.path();
        int dot = path.indexOf('.', path.lastIndexOf('/') + 2);
        return dot < 0 ? "" : path.substring(dot + 1);
    }
}
