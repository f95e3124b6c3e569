package eu.integratingcities.gateway.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published path that a caller most likely meant: the fewest letters to change, add or leave out, where a parameter
 * fits any segment.
 */
final class NearestPath {
    /** Longer paths are not compared: the work grows with the square of the length. */
    private static final int LONGEST = 200;

    private final List<List<String>> templates;

    NearestPath(Collection<String> templates) {
        this.templates = templates.stream().sorted().map(NearestPath::segments).toList();
    }

    /** The nearest path with the caller's values in place of parameters; null if none comes near. */
    @Nullable
    String to(String path) {
        if (path.length() > LONGEST) {
            return null;
        }
        var asked = segments(path);
        Alignment best = null;
        for (var template : templates) {
            var alignment = align(asked, template);
            if (best == null || alignment.cost() < best.cost()) {
                best = alignment;
            }
        }
        return best != null && best.isNear() ? "/" + String.join("/", best.segments()) : null;
    }

    /**
     * The cheapest way from what was asked to a template.
     *
     * @param cost letters to change, add or leave out
     * @param letters of the template's literals
     * @param segments the template with what was asked in place of its parameters
     */
    private record Alignment(int cost, int letters, List<String> segments) {
        boolean isNear() {
            return cost <= Math.max(3, letters / 3);
        }
    }

    private static Alignment align(List<String> asked, List<String> template) {
        var cost = new int[asked.size() + 1][template.size() + 1];
        for (int i = asked.size(); i >= 0; i--) {
            for (int j = template.size(); j >= 0; j--) {
                cost[i][j] = cheapest(asked, template, cost, i, j);
            }
        }
        var segments = new ArrayList<String>();
        int i = 0;
        for (int j = 0; j < template.size(); j++) {
            while (i < asked.size() && cost[i][j] == missing(asked.get(i)) + cost[i + 1][j]) {
                i++;
            }
            boolean pairs =
                    i < asked.size() && cost[i][j] == change(asked.get(i), template.get(j)) + cost[i + 1][j + 1];
            segments.add(pairs && isParameter(template.get(j)) ? asked.get(i) : template.get(j));
            i += pairs ? 1 : 0;
        }
        int letters = template.stream()
                .filter(segment -> !isParameter(segment))
                .mapToInt(String::length)
                .sum();
        return new Alignment(cost[0][0], letters, segments);
    }

    private static int cheapest(List<String> asked, List<String> template, int[][] cost, int i, int j) {
        if (i == asked.size() && j == template.size()) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        if (i < asked.size()) {
            best = missing(asked.get(i)) + cost[i + 1][j];
        }
        if (j < template.size()) {
            best = Math.min(best, missing(template.get(j)) + cost[i][j + 1]);
        }
        if (i < asked.size() && j < template.size()) {
            best = Math.min(best, change(asked.get(i), template.get(j)) + cost[i + 1][j + 1]);
        }
        return best;
    }

    private static int missing(String segment) {
        return segment.length() + 1;
    }

    private static int change(String asked, String template) {
        if (isParameter(template)) {
            return asked.isEmpty() ? LONGEST : 0;
        }
        var row = new int[template.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= asked.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= template.length(); j++) {
                int same = diagonal + (asked.charAt(i - 1) == template.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[template.length()];
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> segments(String path) {
        return path.length() < 2
                ? Collections.emptyList()
                : List.of(path.substring(1).split("/", -1));
    }
}
