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
 * @param current whether it is the one that cities sign today
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
