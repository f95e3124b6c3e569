package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says and what is known of it, apart from its commitments. Null: no source says it.
 *
 * @param lang BCP 47 tag of the language in which this text is, the commitments included
 */
record CharterWording(
        String title,
        @Nullable String subtitle,
        @Nullable String label,
        PartialDate date,
        @Nullable String owner,
        @Nullable Boolean legallyBinding,
        List<String> legallyBindingSourceIds,
        @Nullable LocalDate launchedOn,
        @Nullable Integer launchedAtConference,
        @Nullable Drafting developedBy,
        @Nullable String coFunding,
        @Nullable String purpose,
        @Nullable List<String> preamble,
        @Nullable String preambleOpening,
        List<RoleLead> roles,
        @Nullable ClosingClause delivery,
        List<Footnote> footnotes,
        @Nullable EditionComparison comparison,
        List<String> sourceIds,
        List<String> notes,
        @Nullable String lang) {}
