package eu.integratingcities.conference.edition;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Finds the edition that a read asks for, and tells what the answer is made of. */
@ApplicationScoped
public class FindEdition {

    private final Editions editions;
    private final Surrogates surrogates;
    private final Clock clock;

    FindEdition(Editions editions, Surrogates surrogates, Clock clock) {
        this.editions = editions;
        this.surrogates = surrogates;
        this.clock = clock;
    }

    /** Throws the problem of an unknown edition. */
    public Edition find(EditionReference reference) {
        var number = reference.number();
        surrogates.add(number == null ? SurrogateKeys.CONFERENCES : SurrogateKeys.conference(number));
        var edition = editions.require(reference);
        if (number == null) {
            surrogates.add(SurrogateKeys.conference(edition.number()));
            edition.beginning().ifPresent(this::holdUntil);
        }
        return edition;
    }

    /** When the next edition begins, another one is the next, and no event says so. */
    private void holdUntil(Instant beginning) {
        surrogates.freshFor(Duration.between(Instant.now(clock), beginning));
    }
}
