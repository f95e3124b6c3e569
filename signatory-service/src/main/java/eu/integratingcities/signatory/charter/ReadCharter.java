package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.signatory.charter.CommitmentView.Counterpart;
import eu.integratingcities.signatory.charter.CommitmentWordingsView.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the charter. A code denotes one commitment in every edition; the editions map to each other by it. */
@ApplicationScoped
class ReadCharter {

    private final CharterEditions editions;

    ReadCharter(CharterEditions editions) {
        this.editions = editions;
    }

    ItemList<CharterEditionView> editions() {
        var all = editions.inOrder();
        return ItemList.whole(
                all.stream()
                        .map(edition -> CharterEditionView.of(edition, edition == all.getLast()))
                        .toList(),
                lastChange(all));
    }

    CharterEditionView edition(String code) {
        var edition = editions.require(code);
        return CharterEditionView.of(edition, edition.code().equals(editions.currentCode()));
    }

    ItemList<CommitmentView> commitments(String editionCode) {
        var edition = editions.require(editionCode);
        var all = editions.inOrder();
        return ItemList.whole(
                edition.commitments().stream()
                        .map(commitment -> commitment(edition, commitment, all))
                        .toList(),
                lastChange(all));
    }

    CommitmentWordingsView commitment(String code) {
        var having = editions.inOrder().stream()
                .filter(edition -> named(edition, code).findAny().isPresent())
                .toList();
        if (having.isEmpty()) {
            throw ProblemException.notFound("commitment", code);
        }
        var wordings =
                having.stream().flatMap(edition -> wordings(edition, code)).toList();
        var latest = having.getLast();
        var commitment = named(latest, code).findFirst().orElseThrow();
        return new CommitmentWordingsView(
                code,
                commitment.number(),
                commitment.role(),
                commitment.text(),
                wordings,
                latest.wording().lang());
    }

    private static CommitmentView commitment(
            CharterEdition edition, CharterCommitment commitment, List<CharterEdition> all) {
        return new CommitmentView(
                edition.code(),
                commitment.code(),
                commitment.number(),
                commitment.role(),
                commitment.order(),
                commitment.text(),
                counterparts(edition, commitment.code(), all),
                edition.wording().lang());
    }

    private static Stream<Wording> wordings(CharterEdition edition, String code) {
        return named(edition, code)
                .map(commitment -> new Wording(
                        edition.code(),
                        commitment.number(),
                        commitment.text(),
                        edition.wording().lang()));
    }

    private static List<Counterpart> counterparts(CharterEdition edition, String code, List<CharterEdition> all) {
        return all.stream()
                .filter(other -> !other.code().equals(edition.code()))
                .filter(other -> named(other, code).findAny().isPresent())
                .map(other -> new Counterpart(other.code(), code))
                .toList();
    }

    private static Stream<CharterCommitment> named(CharterEdition edition, String code) {
        return edition.commitments().stream()
                .filter(commitment -> commitment.code().equals(code));
    }

    private static @Nullable Instant lastChange(List<CharterEdition> all) {
        return all.stream()
                .map(edition -> edition.change().at())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
