package eu.integratingcities.conference.edition;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which edition comes next: the first that begins after a given instant. One that begins at that instant has begun. */
final class NextEdition {

    private NextEdition() {}

    static Optional<Edition> after(Instant now, Collection<Edition> editions) {
        return editions.stream()
                .filter(edition -> edition.beginning().filter(now::isBefore).isPresent())
                .min(Comparator.comparing(
                                (Edition edition) -> edition.beginning().orElseThrow())
                        .thenComparing(Edition::number));
    }
}
