package eu.integratingcities.gateway.cache;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cache directives by name in lower case; a directive without an argument has the empty one. */
record Directives(Map<String, String> arguments) {
    static final Directives NONE = new Directives(Map.of());

    /** RFC 9111 section 1.2.2: what does not fit into 31 bits is taken for the largest number that does. */
    private static final long MOST_SECONDS = Integer.MAX_VALUE;

    private static final Pattern DIRECTIVE =
            Pattern.compile("([^\\s,=\"]+)\\s*(?:=\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s,\"]*))?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final String BARE_KEY = "[a-z*][a-z0-9_.*-]*";
    private static final String BARE_ITEM =
            "(?:-?\\d{1,12}\\.\\d{1,3}|-?\\d{1,15}|\"(?:[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\])*\""
                    + "|[A-Za-z*][!#$%&'*+.^_`|~0-9A-Za-z:/-]*|:[A-Za-z0-9+/=]*:|\\?[01])";
    private static final String PARAMETERS = "(?:; *" + BARE_KEY + "(?:=" + BARE_ITEM + ")?)*";
    private static final String INNER_LIST = "\\((?: *" + BARE_ITEM + PARAMETERS + ")* *\\)";
    private static final String MEMBER = "(" + BARE_KEY + ")(?:=(" + BARE_ITEM + "|" + INNER_LIST + "))?" + PARAMETERS;
    private static final Pattern NEXT_MEMBER = Pattern.compile(MEMBER);
    private static final Pattern DICTIONARY = Pattern.compile(" *" + MEMBER + "(?:[ \\t]*,[ \\t]*" + MEMBER + ")* *");

    /** Copies the map. */
    Directives {
        arguments = Map.copyOf(arguments);
    }

    /** {@code Cache-Control}. Of several numbers for one directive the smallest counts, what is no number counts as 0. */
    static Directives lenient(List<String> lines) {
        if (lines.isEmpty()) {
            return NONE;
        }
        var found = new HashMap<String, String>();
        var matcher = DIRECTIVE.matcher(String.join(",", lines));
        while (matcher.find()) {
            var argument = matcher.group(2) == null ? "" : unquoted(matcher.group(2));
            found.merge(matcher.group(1).toLowerCase(Locale.ROOT), argument, Directives::smaller);
        }
        return new Directives(found);
    }

    /**
     * A targeted field such as {@code CDN-Cache-Control} (RFC 9213): a dictionary by RFC 9651, of which the last of
     * several equal keys counts. Null if it is missing, empty or no dictionary, for then it is as if it were not there.
     */
    static @Nullable Directives strict(List<String> lines) {
        var text = String.join(",", lines);
        if (!DICTIONARY.matcher(text).matches()) {
            return null;
        }
        var found = new HashMap<String, String>();
        var matcher = NEXT_MEMBER.matcher(text);
        while (matcher.find()) {
            var value = matcher.group(2);
            if ("?0".equals(value)) {
                found.remove(matcher.group(1));
            } else {
                found.put(matcher.group(1), value == null || value.equals("?1") ? "" : value);
            }
        }
        // A number of another type than an integer says nothing.
        found.entrySet()
                .removeIf(entry -> Freshness.COUNTED.contains(entry.getKey())
                        && !entry.getValue().matches("-?\\d+"));
        return new Directives(found);
    }

    private static String unquoted(String argument) {
        return argument.startsWith("\"") ? argument.substring(1, argument.length() - 1) : argument;
    }

    private static String smaller(String one, String other) {
        return read(one) <= read(other) ? one : other;
    }

    private static long read(String number) {
        if (!DIGITS.matcher(number).matches()) {
            return 0;
        }
        return number.length() > 10 ? MOST_SECONDS : Math.min(MOST_SECONDS, Long.parseLong(number));
    }

    boolean has(String name) {
        return arguments.containsKey(name);
    }

    /** Seconds; 0 if the argument is no number, empty if the directive is missing. */
    OptionalLong seconds(String name) {
        var argument = arguments.get(name);
        return argument == null ? OptionalLong.empty() : OptionalLong.of(read(argument));
    }
}
