package eu.integratingcities.gateway.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private static final double ROOM = 256;

    private final Lettering lettering = Lettering.read();

    @Test
    void hasTheLettersOfEveryWordInEveryLanguage() throws IOException {
        try (var languages = Files.list(Path.of("src/main/resources/badges"))) {
            assertThat(languages).isNotEmpty().allSatisfy(words -> assertThat(Files.readAllLines(words))
                    .allMatch(lettering::has));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Malmö", "A Coruña", "Łódź", "Timișoara", "Şişli", "Αθήνα", "София", "Kyïv", "Zu\u0308rich"})
    void hasTheLettersOfNames(String name) {
        assertThat(lettering.has(name)).isTrue();
    }

    @Test
    void knowsWhatItHasNot() {
        assertThat(lettering.has("東京")).isFalse();
    }

    @Test
    void drawsAnAccentWithItsLetter() {
        var composed = lettering.outlines("Zürich", 14, ROOM).getBounds2D();

        assertThat(lettering.outlines("Zu\u0308rich", 14, ROOM).getBounds2D()).isEqualTo(composed);
    }

    @Test
    void growsWithTheWordsUntilThereIsNoRoom() {
        var utrecht = lettering.outlines("Utrecht", 14, ROOM).getBounds2D();
        var twice = lettering.outlines("UtrechtUtrecht", 14, ROOM).getBounds2D();
        var often = lettering.outlines("Utrecht".repeat(20), 14, ROOM).getBounds2D();

        assertThat(twice.getWidth()).isCloseTo(2 * utrecht.getWidth(), within(2.0));
        assertThat(twice.getHeight()).isCloseTo(utrecht.getHeight(), within(0.01));
        assertThat(often.getMaxX()).isBetween(ROOM - 2, ROOM);
        assertThat(often.getHeight()).isCloseTo(utrecht.getHeight(), within(0.01));
    }
}
