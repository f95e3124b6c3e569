package eu.integratingcities.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads preferences. Browsers and scripts spell few different ones, so that each spelling is read once and then looked
 * up. Not safe for use by several threads.
 */
final class Wishes {
    /** More than a person's languages or a program's formats need; the rest would only part what is the same. */
    private static final int MOST_RANGES = 256;

    private static final int MOST_SPELLINGS = 500;
    private static final int LONGEST = 512;

    private final Map<String, String> accepts = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<String, List<Coding>> codings = new HashMap<>();

    private record Range(String name, int quality) {}

    Wish of(MultiMap headers) {
        return new Wish(
                read(headers, HttpHeaders.ACCEPT, accepts, "", spelling -> canonical(spelling, "*/*")),
                read(headers, HttpHeaders.ACCEPT_LANGUAGE, languages, "", spelling -> canonical(spelling, "*")),
                read(headers, HttpHeaders.ACCEPT_ENCODING, codings, List.of(), Wishes::codings));
    }

    /** Whether these are longer than people's wishes are: nobody else has them, and they are not worth remembering. */
    static boolean areLong(MultiMap headers) {
        return isLong(headers, HttpHeaders.ACCEPT) || isLong(headers, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static boolean isLong(MultiMap headers, CharSequence name) {
        int length = 0;
        for (var line : headers.getAll(name)) {
            length += line.length();
        }
        return length > LONGEST;
    }

    private static <T> T read(
            MultiMap headers, CharSequence name, Map<String, T> known, T none, Function<String, T> reader) {
        var spelling = headers.get(name);
        if (spelling == null) {
            return none;
        }
        var meaning = known.get(spelling);
        if (meaning != null) {
            return meaning;
        }
        var lines = headers.getAll(name);
        if (lines.size() > 1) {
            return reader.apply(String.join(",", lines));
        }
        var read = reader.apply(spelling);
        if (known.size() >= MOST_SPELLINGS) {
            known.clear();
        }
        if (spelling.length() <= LONGEST) {
            known.put(spelling, read);
        }
        return read;
    }

    /** Ranges in the order of their quality; the same order as given where it is equal. */
    static String canonical(String header, String anything) {
        var text = new StringBuilder();
        for (var range : ranges(header)) {
            text.append(text.isEmpty() ? "" : ", ").append(range.name());
            if (range.quality() != 1000) {
                text.append(";q=").append(quality(range.quality()));
            }
        }
        return text.toString().equals(anything) ? "" : text.toString();
    }

    private static List<Range> ranges(String header) {
        var ranges = new ArrayList<Range>();
        for (var item : header.split(",", -1)) {
            if (!item.isBlank() && ranges.size() < MOST_RANGES) {
                ranges.add(range(item));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::quality).reversed());
        return ranges;
    }

    private static Range range(String item) {
        var name = new StringBuilder();
        int quality = 1000;
        for (var part : item.split(";", -1)) {
            var word = part.strip();
            if (word.regionMatches(true, 0, "q=", 0, 2)) {
                quality = thousandths(word.substring(2));
            } else {
                name.append(name.isEmpty() ? word.toLowerCase(Locale.ROOT) : ";" + word);
            }
        }
        return new Range(name.toString(), quality);
    }

    private static int thousandths(String quality) {
        return quality.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")
                ? (int) Math.round(Double.parseDouble(quality) * 1000)
                : 0;
    }

    private static String quality(int thousandths) {
        return String.format(Locale.ROOT, "0.%03d", thousandths)
                .replaceAll("0+$", "")
                .replaceAll("\\.$", "");
    }

    /**
     * The codings that are acceptable, named or meant by the asterisk, and not liked less than what is not compressed; the
     * smaller body first where the quality is equal.
     */
    static List<Coding> codings(String header) {
        var ranges = ranges(header);
        int least = Math.max(1, quality(ranges, "identity", "*"));
        return Stream.of(Coding.values())
                .filter(coding -> quality(ranges, coding) >= least)
                .sorted(Comparator.comparingInt((Coding coding) -> quality(ranges, coding))
                        .reversed())
                .toList();
    }

    private static int quality(List<Range> ranges, Coding coding) {
        return quality(ranges, coding.code(), "x-" + coding.code(), "*");
    }

    private static int quality(List<Range> ranges, String... names) {
        return Stream.of(names)
                .flatMap(name -> ranges.stream().filter(range -> range.name().equals(name)))
                .findFirst()
                .map(Range::quality)
                .orElse(0);
    }
}
