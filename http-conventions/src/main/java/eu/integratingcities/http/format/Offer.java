package eu.integratingcities.http.format;

import eu.integratingcities.http.language.Localized;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one operation's answer exists in: JSON, and whatever else there is.
 *
 * @param view the type of the view, of one item for a list
 */
record Offer(Class<?> view, boolean list, List<FormatWriter> writers) {
    static final String JSON_SUFFIX = "json";

    /** Whether readers may name the members that they want: of views that are read, and that have members. */
    boolean hasFields(Method operation) {
        return view.isRecord() && operation.isAnnotationPresent(GET.class);
    }

    boolean isLocalized() {
        return Localized.class.isAssignableFrom(view);
    }

    /** The choice by suffix. Empty when the answer does not exist in it. */
    Optional<Choice> bySuffix(String suffix) {
        if (suffix.equals(JSON_SUFFIX)) {
            return Optional.of(Choice.JSON);
        }
        return writers.stream()
                .filter(writer -> writer.suffix().equals(suffix))
                .findFirst()
                .map(Choice::new);
    }

    /** The best choice by the Accept header: by quality, then as specific as asked, then JSON first. */
    Optional<Choice> byAccept(List<MediaType> accepted) {
        return accepted.stream()
                .sorted(Comparator.comparingDouble(Offer::quality)
                        .reversed()
                        .thenComparing(type -> type.isWildcardType())
                        .thenComparing(type -> type.isWildcardSubtype()))
                .filter(type -> quality(type) > 0)
                .flatMap(type -> choices().stream().filter(choice -> choice.matches(type)))
                .findFirst();
    }

    /** For the refusal: every format with its suffix. */
    List<Map<String, String>> described() {
        return choices().stream()
                .map(choice -> Map.of("suffix", "." + choice.suffix(), "mediaType", choice.mediaType()))
                .toList();
    }

    private List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.JSON);
        writers.forEach(writer -> choices.add(new Choice(writer)));
        return choices;
    }

    private static double quality(MediaType type) {
        var told = type.getParameters().get("q");
        try {
            return told == null ? 1 : Double.parseDouble(told);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /**
     * One format.
     *
     * @param writer null for JSON
     */
    record Choice(@Nullable FormatWriter writer) {
        static final Choice JSON = new Choice(null);

        String suffix() {
            return writer == null ? JSON_SUFFIX : writer.suffix();
        }

        String mediaType() {
            return writer == null ? MediaType.APPLICATION_JSON : writer.mediaType();
        }

        boolean isTable() {
            return writer != null && writer.isTable();
        }

        private boolean matches(MediaType asked) {
            var own = MediaType.valueOf(mediaType());
            return (asked.isWildcardType() || asked.getType().equalsIgnoreCase(own.getType()))
                    && (asked.isWildcardSubtype() || asked.getSubtype().equalsIgnoreCase(own.getSubtype()));
        }
    }
}
