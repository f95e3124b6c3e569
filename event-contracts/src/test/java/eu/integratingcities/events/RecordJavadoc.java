package eu.integratingcities.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a record's Javadoc says, read from its source, so that the published document and the code tell the same.
 *
 * @param summary the text before the first tag
 * @param members text by component
 */
record RecordJavadoc(String summary, Map<String, String> members) {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@[^\n]*\n)*public record", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+ #?([^}]*)}");

    static RecordJavadoc of(Class<?> type) {
        var source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try {
            var comment = COMMENT.matcher(Files.readString(source));
            return comment.find() ? parse(comment.group(1)) : new RecordJavadoc("", Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordJavadoc parse(String comment) {
        var text =
                comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        var parts = INLINE_TAG.matcher(text).replaceAll("$1").split(" ?@param ", -1);
        var members = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            var name = parts[i].substring(0, parts[i].indexOf(' '));
            members.put(name, parts[i].substring(name.length() + 1).strip());
        }
        return new RecordJavadoc(parts[0].strip(), members);
    }
}
