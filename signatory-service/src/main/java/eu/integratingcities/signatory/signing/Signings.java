package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signings on file. */
@ApplicationScoped
public class Signings implements PanacheRepositoryBase<Signing, UUID> {

    /** Puts a signing on file that {@link #find} has not found. */
    public Signing record(UUID cityId, NewSigning said, Change change) {
        var signing = new Signing(cityId, said, change);
        persist(signing);
        return signing;
    }

    /** The signing with this identity. */
    public Optional<Signing> find(UUID cityId, PartialDate signedOn, @Nullable Occasion occasion) {
        return find("cityId = ?1 and signedOn = ?2 and occasionKey = ?3", cityId, signedOn, Occasion.keyOf(occasion))
                .firstResultOptional();
    }

    /** What is said of each signing of a city, the first one first. */
    public List<NewSigning> saidOf(UUID cityId) {
        return list("cityId", Sort.by("renewal", "id"), cityId).stream()
                .map(Signing::said)
                .toList();
    }

    /** The signing that is no renewal. */
    public Optional<Signing> first(UUID cityId) {
        return find("cityId = ?1 and not renewal", cityId).firstResultOptional();
    }

    public boolean hasAny(UUID cityId) {
        return count("cityId", cityId) > 0;
    }

    /** A signing of this city; a 404 problem when there is none. */
    public Signing require(UUID cityId, UUID id) {
        return findByIdOptional(id)
                .filter(signing -> signing.cityId().equals(cityId))
                .orElseThrow(() -> ProblemException.notFound("signing", id));
    }
}
