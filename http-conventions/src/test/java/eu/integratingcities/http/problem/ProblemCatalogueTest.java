package eu.integratingcities.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    /** The tests run in the folder of this module. */
    private static final Path DOCUMENT = Path.of("../docs/problems.md");

    /** Rewrite the document with {@code -Dproblems.update=true}. */
    @Test
    void isTheSameInTheDocument() throws IOException {
        if (Boolean.getBoolean("problems.update")) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    @Test
    void isFoundByItsCode() {
        assertThat(ProblemType.values())
                .allSatisfy(type -> assertThat(ProblemType.ofCode(type.code())).contains(type));
        assertThat(ProblemType.ofCode("no-such-problem")).isEmpty();
    }

    private static String document() {
        return """
                # Problems

                Every answer that is not a success has the media type `application/problem+json` (RFC 9457): `type` is a path
                below `/problems/`, which shows the text of this page; `title` and `status` go with the type, `detail` tells the
                case, `instance` ends with the request id, and `errors` lists every place that is wrong by `pointer` (JSON Pointer
                into the body), `parameter` or `header`, each with a `code` for programs and a `detail` for people. Of members that cannot
                be read at all, being unknown, repeated or of another type, the first is told alone.

                | Type | Status | Title | What it means and what would be right |
                | --- | --- | --- | --- |
                """
                + Arrays.stream(ProblemType.values())
                        .map(type -> "| `%s` | %d | %s | %s |\n"
                                .formatted(type.uri(), type.status(), type.title(), type.help()))
                        .collect(Collectors.joining());
    }
}
