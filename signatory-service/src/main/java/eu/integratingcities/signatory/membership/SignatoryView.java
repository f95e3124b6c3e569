package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.Expansions;
import eu.integratingcities.http.language.Localized;
import eu.integratingcities.http.linked.LinkedNode;
import eu.integratingcities.http.linked.LinkedView;
import eu.integratingcities.http.linked.PublicUrl;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.city.CityIdentifiers;
import eu.integratingcities.signatory.city.CityName;
import eu.integratingcities.signatory.city.CityPlace;
import eu.integratingcities.signatory.city.DescribedCity;
import eu.integratingcities.signatory.city.FieldSources;
import eu.integratingcities.signatory.city.Population;
import eu.integratingcities.signatory.city.RecordDiscrepancy;
import eu.integratingcities.signatory.city.RelationView;
import eu.integratingcities.signatory.signing.SigningView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city on the list of signatories. Null: no source says it.
 *
 * @param id also the id of the city
 * @param slug short name, by which addresses name the city
 * @param name the English name
 * @param displayName the name in the reader's language, or else the English one
 * @param displayLang the language of {@code displayName}
 * @param matchedName the name that fits a search best; null when no name was looked for
 * @param names all names on record, in their order
 * @param standing {@code signatory}; about a moment also {@code possibly-signatory}, {@code not-yet-signatory}, or
 *     {@code not-on-record} before the register had it as a signatory
 * @param status what the list says of the city; null where the dates leave several possible, or none
 * @param statusReason code of the reason for the decision that led to the status; null while listed as at first
 * @param decisionUrl page that tells the decision that led to the status; null where none was named
 * @param charterEdition code of the last edition that the city is known to have signed
 * @param signedOn when the city first signed
 * @param listedOn when it came on the list
 * @param signatoryNumber the number that a source gives it, such as 35 for Nuremberg
 * @param signings those that were known at the moment and can have been made by its day
 * @param sourceIds ids of the sources of the record as a whole
 * @param fieldSourceIds sources of a part of the record, by the part's name; an empty list: said without a source
 * @param notes remarks on the record
 * @param changedAt when the record last changed
 * @param relations other cities that it succeeds, precedes, belongs to or consists of
 * @param discrepancies where sources contradict one another, or the list, about this city
 * @param sources what each group of fields rests on; null in a list, which tells ids only. Signings and relations name
 *     their sources themselves
 * @param time the time that the answer speaks of; null in a list about which nothing was asked
 */
@Schema(examples = """
        {"id": "0199e0c4-1f0a-7c11-9d5e-2b1f6a4c8e02", "slug": "toronto", "name": "Toronto",
         "displayName": "Toronto", "displayLang": "en", "matchedName": null,
         "names": [{"value": "Toronto", "lang": null, "type": "official"}], "country": "CA",
         "place": {"latitude": 43.70011, "longitude": -79.4163},
         "identifiers": {"wikidata": "Q172", "lau": null, "nuts3": null, "geonames": "6167865", "iso3166_2": null},
         "population": null, "standing": "signatory", "status": "listed", "statusReason": null, "decisionUrl": null,
         "charterEdition": "2010-02", "signedOn": {"value": "2014-12", "precision": "month"}, "listedOn": null,
         "signatoryNumber": null, "signings": [], "sourceIds": ["S36", "S37", "S38"], "fieldSourceIds": {},
         "notes": ["First signatory outside Europe."],
         "version": 0, "changedAt": "2026-11-23T20:00:00.123456Z", "relations": [],
         "discrepancies": [{"id": "0199e0c4-5e6f-7014-9c03-3f4051627386", "href": "/v1/discrepancies/contradiction-9",
                            "key": "contradiction-9", "kind": "conflicting-sources", "title": "Toronto's date",
                            "text": "December 2014 (S36) or January 2015 (S38).", "sourceIds": ["S36", "S38"]}],
         "sources": [{"field": "record", "sources": [{"id": "S36", "title": "City of Toronto, the charter",
                                                      "address": "https://www.toronto.ca/",
                                                      "href": "/v1/sources/S36"}]}],
         "time": null}""")
public record SignatoryView(
        UUID id,
        String slug,
        String name,
        String displayName,
        String displayLang,
        @Nullable String matchedName,
        List<CityName> names,
        @Nullable String country,
        @Nullable CityPlace place,
        CityIdentifiers identifiers,
        @Nullable Population population,
        String standing,
        @Nullable Status status,
        @Nullable String statusReason,
        @Nullable String decisionUrl,
        @Nullable String charterEdition,
        PartialDate signedOn,
        @Nullable PartialDate listedOn,
        @Nullable Integer signatoryNumber,
        List<SigningView> signings,
        List<String> sourceIds,
        Map<String, List<String>> fieldSourceIds,
        List<String> notes,
        long version,
        Instant changedAt,
        List<RelationView> relations,
        List<RecordDiscrepancy> discrepancies,
        @Nullable List<FieldSources> sources,
        @Nullable TimeView time)
        implements Versioned, Localized, DescribedCity, LinkedView {

    /** This view, for what is told of today only; refuses where the answer speaks of a moment. */
    public SignatoryView ofToday() {
        if (time != null && (time.asOf() != null || time.knownAt() != null)) {
            throw new ProblemException(
                            ProblemType.INVALID_PARAMETER, "What is had within a signatory is as it is known today.")
                    .with(ProblemError.inParameter(
                            Expansions.PARAMETER, "not-offered", "Ask without expand, or without as-of and known-at."));
        }
        return this;
    }

    @Override
    public LinkedNode linked(PublicUrl url) {
        return LinkedSignatory.of(this, url);
    }
}
