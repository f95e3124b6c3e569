package eu.integratingcities.conference.edition;

import static eu.integratingcities.conference.edition.Told.BY_AN_ORGANISER;
import static eu.integratingcities.conference.edition.Told.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Change LATER = new Change(Instant.parse("2026-02-01T12:00:00Z"), "the secretariat");

    @Test
    void keepsItsNumberForEver() {
        var tenth = edition(10).onRecord();

        assertThatThrownBy(() -> tenth.retell(edition(11).facts(), LATER))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("does not change");
    }

    @Test
    void refusesToEndBeforeItStarts() {
        var backwards = edition(10).from("2022-11-17").to("2022-11-16");

        assertThatThrownBy(backwards::onRecord)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/endsOn")));
    }

    @Test
    void takesDatesThatMayBeInOrder() {
        var vague = edition(1).from("2006-10-20").to("2006-10");

        assertThat(vague.onRecord().number()).isEqualTo(1);
    }

    @Test
    void noticesThatNothingIsNew() {
        var tenth = edition(10).from("2022-11-16").onRecord();

        assertThat(tenth.retell(edition(10).from("2022-11-16").facts(), LATER)).isFalse();
        assertThat(tenth.lastChange()).isEqualTo(BY_AN_ORGANISER);
    }

    @Test
    void remembersWhoRetoldIt() {
        var tenth = edition(10).onRecord();

        assertThat(tenth.retell(edition(10).from("2022-11-16").facts(), LATER)).isTrue();
        assertThat(tenth.lastChange()).isEqualTo(LATER);
    }
}
