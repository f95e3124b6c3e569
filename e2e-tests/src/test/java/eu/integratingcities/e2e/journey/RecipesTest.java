package eu.integratingcities.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.integratingcities.e2e.SystemUnderTest;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The recipes work as they stand in the documents. The name of a test names the language; those in a language that this
 * machine does not have are skipped, and the report says which program is missing.
 */
class RecipesTest {
    private static final Pattern RECIPE =
            Pattern.compile("## ([^\\n]+)\\n(?:(?!\\n## ).)*?\\n```(\\w+)\\n(.*?)```", Pattern.DOTALL);
    private static final String WRITTEN_ADDRESS = "http://localhost:8080";
    private static final int RECIPES_EACH = 6;

    private final SystemUnderTest system = SystemUnderTest.running();

    /** What runs a recipe: a program that is given a file. */
    private enum Language {
        CURL("sh", "bash", "-euo", "pipefail"),
        PYTHON("python", "python3"),
        JAVASCRIPT("js", "node"),
        R("r", "Rscript");

        private final String fence;
        private final List<String> command;

        Language(String fence, String... command) {
            this.fence = fence;
            this.command = List.of(command);
        }

        Path document() {
            return SystemUnderTest.running().home().resolve("docs/recipes/" + name().toLowerCase(Locale.ROOT) + ".md");
        }

        /** An extension by which the program knows its language. */
        String file() {
            return this == JAVASCRIPT ? "recipe.mjs" : "recipe." + fence;
        }

        boolean isThere() {
            return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.getFirst())));
        }
    }

    private record Recipe(Language language, String title, String code) {
        @Override
        public String toString() {
            return language + ": " + title;
        }
    }

    static List<Recipe> curl() {
        return recipes(Language.CURL);
    }

    static List<Recipe> python() {
        return recipes(Language.PYTHON);
    }

    static List<Recipe> javascript() {
        return recipes(Language.JAVASCRIPT);
    }

    static List<Recipe> r() {
        return recipes(Language.R);
    }

    private static List<Recipe> recipes(Language language) {
        var recipes = new ArrayList<Recipe>();
        var matcher = RECIPE.matcher(text(language.document()));
        while (matcher.find()) {
            assertThat(matcher.group(2)).as(matcher.group(1)).isEqualTo(language.fence);
            recipes.add(new Recipe(language, matcher.group(1), matcher.group(3)));
        }
        return recipes;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLanguageHasTheSameRecipes() {
        var titles = recipes(Language.CURL).stream().map(Recipe::title).toList();

        assertThat(titles).hasSize(RECIPES_EACH);
        for (var language : Language.values()) {
            assertThat(recipes(language)).extracting(Recipe::title).isEqualTo(titles);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("curl")
    void worksWithCurl(Recipe recipe, @TempDir Path folder) throws Exception {
        works(recipe, folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("python")
    void worksInPython(Recipe recipe, @TempDir Path folder) throws Exception {
        works(recipe, folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javascript")
    void worksInJavaScript(Recipe recipe, @TempDir Path folder) throws Exception {
        works(recipe, folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("r")
    void worksInR(Recipe recipe, @TempDir Path folder) throws Exception {
        works(recipe, folder);
    }

    private void works(Recipe recipe, Path folder) throws Exception {
        var language = recipe.language();
        assumeTrue(language.isThere(), () -> language.command.getFirst() + " is not on this machine");
        var script = folder.resolve(language.file());
        // A curl that is refused has to fail the script, as the other languages do by themselves.
        var code = recipe.code().replace(WRITTEN_ADDRESS, system.gateway());
        Files.writeString(script, language == Language.CURL ? code.replace("curl ", "curl --fail ") : code);
        var command = new ArrayList<>(language.command);
        command.add(script.toString());
        var output = folder.resolve("output.txt");
        var program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        program.environment().put("TOKEN", system.cityEditor("utrecht"));

        var process = program.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }
}
