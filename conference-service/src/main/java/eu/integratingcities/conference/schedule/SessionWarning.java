package eu.integratingcities.conference.schedule;

import eu.integratingcities.conference.edition.EditionDates;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something about a session that is allowed, has happened, and still deserves a look. */
@Schema(description = "Something about a session that is allowed and still deserves a look")
record SessionWarning(
        @Schema(examples = "outside-edition-dates") String code, String detail) {

    /** The ninth edition held its workshops in the week before: a session may lie outside the edition's days. */
    static List<SessionWarning> of(@Nullable LocalDate day, EditionDates dates) {
        return day == null || dates.mayCover(day)
                ? List.of()
                : List.of(new SessionWarning(
                        "outside-edition-dates",
                        "The session is on " + day + ", the edition from "
                                + dates.startsOn().earliest() + " to "
                                + dates.endsOn().latest() + "."));
    }
}
