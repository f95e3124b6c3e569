package eu.integratingcities.reference;

import java.util.List;
import java.util.stream.Stream;

/** Reads the tables of {@code SOURCES.md}, which is written for people first. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** The cells of each row of the first table below a second-level heading, without head and rule. */
    static Stream<List<String>> rowsOf(String markdown, String heading) {
        return section(markdown, heading)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(MarkdownTable::cells);
    }

    /** The text between a second-level heading and the next one. */
    static String section(String markdown, String heading) {
        var start = markdown.indexOf("## " + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("No section " + heading);
        }
        var end = markdown.indexOf("\n## ", start + 3);
        return end < 0 ? markdown.substring(start) : markdown.substring(start, end);
    }

    private static List<String> cells(String line) {
        var inner = line.substring(2, line.lastIndexOf('|')).strip();
        return Stream.of(inner.split(" \\| ", -1)).map(MarkdownTable::plain).toList();
    }

    private static String plain(String cell) {
        return cell.strip().replace("`", "");
    }
}
