package eu.integratingcities.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept in front of and behind evictions. */
class ShelvesTest {
    private static final Wish ANY = new Wish("", "", List.of());

    private final Shelves shelves = new Shelves(1_000_000, 2, 3);

    private static Stored answer(String keys, String vary, Wish wish, int bytes) {
        var headers = HttpHeaders.headers()
                .add("CDN-Cache-Control", "max-age=60")
                .add("Surrogate-Key", keys)
                .add("Vary", vary);
        var stored = new Storing(wish, Duration.ofSeconds(5), System.nanoTime())
                .stored(200, headers, Buffer.buffer(new byte[bytes]));
        assertThat(stored).isNotNull();
        return stored;
    }

    private static Stored answer(String keys) {
        return answer(keys, "Accept", ANY, 10);
    }

    @Test
    void doesNotKeepAnAnswerThatIsOlderThanAnEvictionOfItsKey() {
        long begun = shelves.position();
        shelves.evict(List.of("city:utrecht"));

        assertThat(shelves.put("/a", answer("cities city:utrecht"), begun)).isFalse();
        assertThat(shelves.of("/a")).isNull();
        assertThat(shelves.put("/a", answer("cities city:utrecht"), shelves.position()))
                .isTrue();
    }

    @Test
    void keepsAnAnswerWhileOtherThingsAreEvicted() {
        long begun = shelves.position();
        shelves.evict(List.of("city:london"));

        assertThat(shelves.put("/a", answer("city:utrecht"), begun)).isTrue();
    }

    @Test
    void doesNotKeepWhatMayHaveBeenEvictedButWasForgotten() {
        long begun = shelves.position();
        shelves.evict(List.of("a", "b", "c"));
        shelves.evict(List.of("d"));

        assertThat(shelves.put("/a", answer("other"), begun)).isFalse();
        assertThat(shelves.put("/a", answer("other"), shelves.position())).isTrue();
    }

    @Test
    void doesNotKeepWhatIsOlderThanTheEvictionOfEverything() {
        long begun = shelves.position();
        shelves.evictEverything();

        assertThat(shelves.put("/a", answer("x"), begun)).isFalse();
    }

    @Test
    void doesNotKeepWhatIsOlderThanAWriteToItsUri() {
        long begun = shelves.position();
        shelves.evictUri("/a");

        assertThat(shelves.put("/a", answer("x"), begun)).isFalse();
        assertThat(shelves.put("/b", answer("x"), begun)).isTrue();
    }

    @Test
    void evictsAgainWhatACopyThatLaggedBehindAnsweredInBetween() {
        shelves.evict(List.of("participations:6"));
        shelves.put("/a", answer("participations:6"), shelves.position());

        shelves.evict(List.of("participations:6"));

        assertThat(shelves.of("/a")).isNull();
    }

    @Test
    void evictsAllThatHasTheKeyAndForgetsTheKey() {
        shelves.put("/a", answer("x y"), shelves.position());
        shelves.put("/b", answer("x"), shelves.position());
        shelves.put("/c", answer("z"), shelves.position());

        shelves.evict(List.of("x"));

        assertThat(shelves.of("/a")).isNull();
        assertThat(shelves.of("/b")).isNull();
        assertThat(shelves.of("/c")).isNotNull();
        assertThat(shelves.keys()).isEqualTo(1);
    }

    @Test
    void staysWithinItsMemoryAndItsIndexShrinksWithIt() {
        for (int i = 0; i < 500; i++) {
            shelves.put("/" + i, answer("key:" + i, "Accept", ANY, 10_000), shelves.position());
        }

        assertThat(shelves.keys()).isLessThan(120);
        assertThat(shelves.bytes()).isLessThanOrEqualTo(1_000_000);
    }

    @Test
    void keepsSoManyVariantsOfOneUri() {
        for (var language : List.of("en", "fr", "de")) {
            var wish = new Wish("", language, List.of());
            shelves.put("/a", answer("x", "Accept-Language", wish, 10), shelves.position());
        }

        var shelf = shelves.of("/a");

        assertThat(shelf).isNotNull();
        assertThat(shelf.find(new Wish("", "en", List.of()))).isNull();
        assertThat(shelf.find(new Wish("", "de", List.of()))).isNotNull();
    }
}
