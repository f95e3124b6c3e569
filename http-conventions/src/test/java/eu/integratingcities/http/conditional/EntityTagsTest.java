package eu.integratingcities.http.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EntityTagsTest {
    private static final byte[] BYTES = "{}".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsListsAndPassesOverWhatIsNoTag() {
        assertThat(EntityTags.parse("\"a\", W/\"b,c\" ,\"\"").tags())
                .containsExactly(new EntityTag(false, "a"), new EntityTag(true, "b,c"), new EntityTag(false, ""));
        assertThat(EntityTags.parse("abc").tags()).isEmpty();
    }

    @Test
    void comparesVersionsStronglyAndBytesWeakly() {
        assertThat(EntityTags.parse("\"12.x\"").matchesVersion(12)).isTrue();
        assertThat(EntityTags.parse("\"12.x\"").matchesVersion(1)).isFalse();
        assertThat(EntityTags.parse("W/\"12.x\"").matchesVersion(12)).isFalse();
        assertThat(EntityTags.parse("W/\"12.x\"").matches(new EntityTag(false, "12.x")))
                .isTrue();
    }

    @Test
    void dependsOnTheBytesOnly() {
        assertThat(EntityTag.of(BYTES, 3L).toString()).matches("\"3\\.[\\w-]{22}\"");
        assertThat(EntityTag.of(BYTES, null)).isEqualTo(EntityTag.of(BYTES.clone(), null));
    }
}
