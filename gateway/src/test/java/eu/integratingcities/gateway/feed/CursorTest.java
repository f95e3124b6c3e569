package eu.integratingcities.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Position PLACE = new Position(new long[] {42, -7, 0}, new long[][] {{0, 127}, {1L << 40}, {}});

    @Test
    void readsWhatItWrote() {
        var text = Cursor.write(PLACE);

        assertThat(text).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(text, 3)).contains(PLACE);
    }

    @Test
    void noticesEveryChangedCharacter() {
        var text = Cursor.write(PLACE);

        for (int i = 0; i < text.length(); i++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(i, text.charAt(i) == 'A' ? 'Z' : 'A');
            assertThat(Cursor.read(changed.toString(), 3)).as("changed at " + i).isEmpty();
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(Cursor.read(text.substring(0, i), 3)).as("cut at " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "x", "ä", "AAAAAAAAAAAAAAAA", "%00"})
    void readsNothingElse(String text) {
        assertThat(Cursor.read(text, 3)).isEmpty();
    }

    @Test
    void readsACursorOfWhenThereWereFewerTopics() {
        var before = new Position(new long[] {42}, new long[][] {{7}});

        assertThat(Cursor.read(Cursor.write(before), 2))
                .contains(new Position(new long[] {42, 0}, new long[][] {{7}, {}}));
        assertThat(Cursor.read(Cursor.write(PLACE), 2)).isEmpty();
    }

    @Test
    void isShort() {
        var usual = new Position(new long[] {1, 2, 3}, new long[][] {{1_000_000}, {1_000_000}, {1_000_000}});

        assertThat(List.of(Cursor.write(usual))).allMatch(text -> text.length() < 80);
    }
}
