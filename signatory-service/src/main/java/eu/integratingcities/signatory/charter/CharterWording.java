package eu.integratingcities.signatory.charter;

import eu.integratingcities.events.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says and what is known of it, apart from its commitments. Null: no source says it.
 *
 * @param title title of the text
 * @param subtitle subtitle of the text
 * @param label what the edition is called for short
 * @param date when the text is from
 * @param owner to whom the wording belongs
 * @param legallyBinding whether the charter binds by law
 * @param legallyBindingSourceIds ids of the sources of {@code legallyBinding}
 * @param launchedOn day on which the edition was launched
 * @param launchedAtConference number of the conference at which the edition was launched
 * @param developedBy who drafted it
 * @param coFunding who paid for a part of it
 * @param purpose what the charter is for, in the words of the text
 * @param preamble paragraphs of the preamble; null where it is not on record as a whole
 * @param preambleOpening first words of the preamble
 * @param roles how the text introduces the commitments of each role
 * @param delivery the clause by which the mayors commit themselves
 * @param footnotes footnotes of the text
 * @param comparison how it differs from the edition before; null when it was compared with none
 * @param sourceIds ids of the sources of the record
 * @param notes remarks on the record
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
