package eu.integratingcities.gateway.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of a few media types a caller likes best (RFC 9110 section 12.5.1). */
public final class Negotiation {
    private Negotiation() {}

    /**
     * The best of the media types on offer, without parameters and in the gateway's own order of preference; empty if
     * the caller accepts none of them. A missing {@code Accept} accepts all.
     */
    public static Optional<String> best(@Nullable String accept, List<String> offered) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(offered.getFirst());
        }
        String best = null;
        double bestQuality = 0;
        for (var type : offered) {
            double quality = quality(accept, type);
            if (quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The quality that the most specific matching range gives the type. */
    private static double quality(String accept, String type) {
        double quality = 0;
        int specificity = -1;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = range.split(";", -1);
            int match = match(parts[0].strip(), type);
            if (match > specificity) {
                specificity = match;
                quality = weight(parts);
            }
        }
        return quality;
    }

    private static int match(String range, String type) {
        if (range.equals(type)) {
            return 2;
        }
        if (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))) {
            return 1;
        }
        return range.equals("*/*") ? 0 : -1;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.matches("q=[01](\\.\\d{0,3})?")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
