package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.charter.EditionInForce.Dated;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The editions of the charter on file. */
@ApplicationScoped
public class CharterEditions implements PanacheRepositoryBase<CharterEdition, UUID> {

    private static final String CURRENT = "current";

    /** From the first edition to the current one. */
    List<CharterEdition> inOrder() {
        return listAll(Sort.by("ordinal"));
    }

    /** The edition of that code, or the current one by the word {@code current}. */
    CharterEdition require(String code) {
        var found = CURRENT.equals(code) ? current() : findByCode(code);
        return found.orElseThrow(() -> ProblemException.notFound("charter edition", code));
    }

    Optional<CharterEdition> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The edition that cities sign today: the last one. */
    Optional<CharterEdition> current() {
        return findAll(Sort.descending("ordinal")).firstResultOptional();
    }

    /** The code of the edition that cities sign today; null before the first one is on file. */
    @Nullable
    String currentCode() {
        return current().map(CharterEdition::code).orElse(null);
    }

    /** The code of the edition that a city signed on a date; null when the date leaves a doubt. */
    public @Nullable String codeInForceOn(PartialDate signedOn) {
        var dated = inOrder().stream()
                .map(edition -> new Dated(edition.code(), edition.wording().date()))
                .toList();
        return new EditionInForce(dated).on(signedOn);
    }

    /** The codes of the editions on file. */
    public EditionCodes codes() {
        var codes = getEntityManager()
                .createQuery("select code from CharterEdition", String.class)
                .getResultList();
        return new EditionCodes(Set.copyOf(codes));
    }

    /** Refuses the code of a commitment that no edition has. */
    public void requireCommitment(String code) {
        if (count("from CharterEdition e join e.commitments c where c.code = ?1", code) == 0) {
            throw ProblemException.notFound("commitment", code);
        }
    }
}
