package eu.integratingcities.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Audience EVERYBODY = new Audience(false, false, null);
    private static final Audience SECRETARIAT = new Audience(true, false, null);
    private static final Audience REVIEWER = new Audience(false, true, null);
    private static final Audience EDITOR_OF_UTRECHT = new Audience(false, false, "utrecht");

    @Test
    void showsEverybodyWhatIsPublished() {
        assertThat(seenBy(EVERYBODY, "utrecht")).containsExactly(ReportStage.PUBLISHED);
    }

    @Test
    void showsAnEditorTheDraftsOfItsOwnCityOnly() {
        assertThat(seenBy(EDITOR_OF_UTRECHT, "utrecht")).containsExactly(ReportStage.values());
        assertThat(seenBy(EDITOR_OF_UTRECHT, "ghent")).containsExactly(ReportStage.PUBLISHED);
    }

    @Test
    void showsAReviewerWhatWasHandedIn() {
        assertThat(seenBy(REVIEWER, "utrecht"))
                .containsExactly(
                        ReportStage.SUBMITTED, ReportStage.IN_REVIEW, ReportStage.RETURNED, ReportStage.PUBLISHED);
    }

    @Test
    void showsTheSecretariatEverything() {
        assertThat(seenBy(SECRETARIAT, "utrecht")).containsExactly(ReportStage.values());
    }

    @Test
    void tellsThePublicWhatTheCityChose() {
        assertThat(Arrays.stream(Publication.values()).map(AudienceTest::toldToEverybody))
                .containsExactly(Disclosure.ANSWERS, Disclosure.RATINGS, Disclosure.NO_ANSWERS);
    }

    @Test
    void tellsThoseWhoWorkOnTheReportEverything() {
        for (var audience : List.of(SECRETARIAT, REVIEWER, EDITOR_OF_UTRECHT)) {
            assertThat(audience.disclosureOf("utrecht", ReportStage.PUBLISHED, Publication.AGGREGATE_ONLY))
                    .isEqualTo(Disclosure.EVERYTHING);
        }
    }

    private static Disclosure toldToEverybody(Publication publication) {
        return EVERYBODY.disclosureOf("utrecht", ReportStage.PUBLISHED, publication);
    }

    private static List<ReportStage> seenBy(Audience audience, String city) {
        return Arrays.stream(ReportStage.values())
                .filter(stage -> audience.sees(city, stage))
                .toList();
    }
}
