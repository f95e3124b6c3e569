package eu.integratingcities.launcher;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A command with its arguments, flags and options. */
record CommandLine(String command, List<String> arguments, Map<String, String> options) {
    private static final Set<String> FLAGS = Set.of("--fresh");
    private static final Set<String> OPTIONS = Set.of("--city", "--partner");

    /**
     * Reads what was typed; flags and options may stand anywhere after the command.
     *
     * @throws UsageException when something is missing or unknown
     */
    static CommandLine parse(String... words) {
        var left = new ArrayDeque<>(List.of(words));
        var command = next(left);
        var arguments = new ArrayList<String>();
        var options = new HashMap<String, String>();
        while (!left.isEmpty()) {
            var word = left.remove();
            if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (OPTIONS.contains(word)) {
                options.put(word, next(left));
            } else if (word.startsWith("-")) {
                throw new UsageException();
            } else {
                arguments.add(word);
            }
        }
        return new CommandLine(command, List.copyOf(arguments), Map.copyOf(options));
    }

    String argument(int index) {
        if (index >= arguments.size()) {
            throw new UsageException();
        }
        return arguments.get(index);
    }

    boolean flag(String name) {
        return options.containsKey(name);
    }

    /** The option's value; null when it was not given. */
    @Nullable
    String option(String name) {
        return options.get(name);
    }

    private static String next(ArrayDeque<String> words) {
        if (words.isEmpty()) {
            throw new UsageException();
        }
        return words.remove();
    }
}
