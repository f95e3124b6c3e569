package eu.integratingcities.signatory.signing;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;

/** How signings are read, alone or as part of another query. */
public final class SigningColumns {

    /** One signing as the JSON of its view, in a query that calls the table of signings {@code s}. */
    public static final String JSON = """
            jsonb_build_object(
                'id', s.id,
                'signedOn', s.signed_on,
                'charterEdition', s.charter_edition,
                'place', s.place,
                'occasion', case when s.occasion_kind is not null then jsonb_build_object(
                    'kind', s.occasion_kind, 'conference', s.occasion_conference,
                    'text', s.occasion_text, 'session', s.occasion_session) end,
                'ceremonyAtConference', s.ceremony_at_conference,
                'signerOffice', s.signer_office,
                'signerName', s.signer_name,
                'councilDecision', case when s.decided_on is not null then jsonb_build_object(
                    'decidedOn', s.decided_on, 'body', s.decision_body) end,
                'document', case when s.document_url is not null then jsonb_build_object(
                    'url', s.document_url, 'sha256', s.document_sha256) end,
                'renewal', s.renewal,
                'sourceIds', to_jsonb(s.source_ids),
                'version', s.version,
                'changedAt', to_char(s.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))""";

    /** The first signing, then the renewals from early to late, undated ones last. */
    public static final String ORDER = "s.renewal, s.signed_latest, s.id";

    public static final TypeReference<List<SigningView>> VIEWS = new TypeReference<>() {};

    private SigningColumns() {}
}
