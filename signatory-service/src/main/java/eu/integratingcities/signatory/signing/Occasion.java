package eu.integratingcities.signatory.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a signing took place. Kind and conference identify it; the text may be reworded.
 *
 * @param kind {@code conference}, {@code local}, {@code forum} or {@code other}; may grow
 * @param conference number of the edition, exactly when it was at a conference of the series
 * @param text the occasion in the source's words
 * @param session id of the session of the conference; null when it is not known
 */
@Embeddable
public record Occasion(
        @Column(name = "occasion_kind") @NotNull @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        String kind,

        @Column(name = "occasion_conference") @Nullable @Positive
        Integer conference,

        @Column(name = "occasion_text") @Nullable @Size(max = 500)
        String text,

        @Column(name = "occasion_session") @Nullable UUID session) {

    private static final String CONFERENCE = "conference";

    /** At a conference of the series. */
    public static Occasion conference(int number, @Nullable UUID session) {
        return new Occasion(CONFERENCE, number, null, session);
    }

    /** The same occasion, with what is known of it where this says nothing. */
    Occasion or(@Nullable Occasion known) {
        return known == null
                ? this
                : new Occasion(
                        kind, conference, text != null ? text : known.text, session != null ? session : known.session);
    }

    /** What tells two occasions apart, as the database writes it: {@code conference:10}, {@code local:}. */
    static String keyOf(@Nullable Occasion occasion) {
        if (occasion == null) {
            return ":";
        }
        return occasion.kind + ":" + (occasion.conference == null ? "" : occasion.conference);
    }

    @AssertTrue(message = "an occasion of the kind conference has the conference's number, and no other has one")
    boolean isConferenceNamedExactlyWhenItIsOne() {
        return CONFERENCE.equals(kind) == (conference != null);
    }
}
