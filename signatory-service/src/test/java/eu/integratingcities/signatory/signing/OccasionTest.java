package eu.integratingcities.signatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccasionTest {

    @Test
    void isIdentifiedByItsConference() {
        assertThat(Occasion.keyOf(Occasion.conference(10, null))).isEqualTo("conference:10");
    }

    @Test
    void isIdentifiedByItsKindWhateverTheText() {
        assertThat(Occasion.keyOf(new Occasion("local", null, "Newcomer Day", null)))
                .isEqualTo(Occasion.keyOf(new Occasion("local", null, "At the town hall", null)));
    }

    @Test
    void hasAKeyEvenWhenNothingIsKnown() {
        assertThat(Occasion.keyOf(null)).isEqualTo(":");
    }

    @Test
    void namesAConferenceExactlyWhenItIsOne() {
        assertThat(new Occasion("conference", null, null, null).isConferenceNamedExactlyWhenItIsOne())
                .isFalse();
        assertThat(new Occasion("local", 10, null, null).isConferenceNamedExactlyWhenItIsOne())
                .isFalse();
    }
}
