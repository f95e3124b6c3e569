package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the charter, to put it on record. Null: no source says it.
 *
 * @param date as of when the text is
 * @param delivery the closing clause
 * @param lang BCP 47 tag of the language in which this text is; null when no source says it
 */
record NewCharterEdition(
        @NotNull @Pattern(regexp = "[0-9]{4}(-[0-9]{2})?") String code,
        @NotNull @Positive Integer ordinal,
        @NotBlank String title,
        @Nullable String subtitle,
        @Nullable String label,
        @NotNull PartialDate date,
        @Nullable String owner,
        @Nullable Boolean legallyBinding,
        List<@NotNull String> legallyBindingSourceIds,
        @Nullable LocalDate launchedOn,
        @Nullable @Positive Integer launchedAtConference,
        @Nullable @Valid Drafting developedBy,
        @Nullable String coFunding,
        @Nullable String purpose,
        @Nullable List<@NotNull String> preamble,
        @Nullable String preambleOpening,
        List<@NotNull @Valid RoleLead> roles,
        @NotEmpty List<@NotNull @Valid CharterCommitment> commitments,
        @Nullable @Valid ClosingClause delivery,
        List<@NotNull @Valid Footnote> footnotes,
        @Nullable @Valid EditionComparison comparison,
        List<@NotNull String> sourceIds,
        List<@NotNull String> notes,

        @Nullable @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")
        String lang) {

    /** Absent lists are empty. */
    NewCharterEdition {
        legallyBindingSourceIds = legallyBindingSourceIds == null ? List.of() : List.copyOf(legallyBindingSourceIds);
        roles = roles == null ? List.of() : List.copyOf(roles);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        footnotes = footnotes == null ? List.of() : List.copyOf(footnotes);
        sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** The row that tells what is on record. */
    static NewCharterEdition of(CharterEdition edition) {
        var wording = edition.wording();
        return new NewCharterEdition(
                edition.code(),
                edition.ordinal(),
                wording.title(),
                wording.subtitle(),
                wording.label(),
                wording.date(),
                wording.owner(),
                wording.legallyBinding(),
                wording.legallyBindingSourceIds(),
                wording.launchedOn(),
                wording.launchedAtConference(),
                wording.developedBy(),
                wording.coFunding(),
                wording.purpose(),
                wording.preamble(),
                wording.preambleOpening(),
                wording.roles(),
                edition.commitments(),
                wording.delivery(),
                wording.footnotes(),
                wording.comparison(),
                wording.sourceIds(),
                wording.notes(),
                wording.lang());
    }

    CharterWording wording() {
        return new CharterWording(
                title,
                subtitle,
                label,
                date,
                owner,
                legallyBinding,
                legallyBindingSourceIds,
                launchedOn,
                launchedAtConference,
                developedBy,
                coFunding,
                purpose,
                preamble,
                preambleOpening,
                roles,
                delivery,
                footnotes,
                comparison,
                sourceIds,
                notes,
                lang);
    }
}
