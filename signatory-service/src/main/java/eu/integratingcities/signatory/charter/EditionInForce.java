package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the charter was there to be signed on a date. No city signed before there was a first one.
 *
 * @param editions from the first to the last
 */
record EditionInForce(List<Dated> editions) {

    /** Code of an edition, and as of when its text is. */
    record Dated(String code, PartialDate date) {

        /** True only when it is certain. */
        boolean isThereOn(LocalDate day) {
            return date.latest() != null && !date.latest().isAfter(day);
        }

        /** False only when it is certain that it was not. */
        boolean mayBeThereOn(LocalDate day) {
            return date.earliest() == null || !date.earliest().isAfter(day);
        }
    }

    /** The code of the edition; null when the date leaves more than one possible, or none. */
    @Nullable
    String on(PartialDate signedOn) {
        if (editions.isEmpty()) {
            return null;
        }
        var earliest = signedOn.earliest();
        var latest = signedOn.latest();
        var certain = earliest == null ? null : last(edition -> edition.isThereOn(earliest));
        var possible = latest == null ? editions.getLast() : last(edition -> edition.mayBeThereOn(latest));
        var oldest = certain == null ? editions.getFirst() : certain;
        return oldest.equals(possible) ? oldest.code() : null;
    }

    private @Nullable Dated last(Predicate<Dated> condition) {
        return editions.reversed().stream().filter(condition).findFirst().orElse(null);
    }
}
