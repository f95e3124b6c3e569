package eu.integratingcities.signatory.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.language.InLanguage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the charter with its commitments.
 *
 * @param id names the edition for good
 * @param code month of the edition, by which others refer to it: {@code 2024-10}
 * @param ordinal which edition it is, counted from 1
 * @param current whether it is the one that cities sign today
 * @param commitments its promises, in the order of the text
 * @param changedAt when the record last changed
 */
record CharterEditionView(
        UUID id,
        String code,
        int ordinal,
        boolean current,
        @JsonUnwrapped CharterWording wording,
        List<CharterCommitment> commitments,
        long version,
        Instant changedAt)
        implements Versioned, InLanguage {

    @Override
    public @Nullable String lang() {
        return wording.lang();
    }

    static CharterEditionView of(CharterEdition edition, boolean current) {
        return new CharterEditionView(
                edition.id(),
                edition.code(),
                edition.ordinal(),
                current,
                edition.wording(),
                edition.commitments(),
                edition.version(),
                edition.change().at());
    }
}
