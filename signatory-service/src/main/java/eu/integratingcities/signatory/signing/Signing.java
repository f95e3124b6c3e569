package eu.integratingcities.signatory.signing;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.events.SigningOccasion;
import eu.integratingcities.events.SigningState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.bulk.BulkTable;
import eu.integratingcities.signatory.bulk.NewIds;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One act of signing. City, date and occasion identify it. */
@Entity
@Table(name = "signing")
public class Signing {

    /** As a new one is copied; its columns are those of the mapping below. */
    static final BulkTable<Signing> COPIED = BulkTable.<Signing>named("signing")
            .with("id", signing -> signing.id)
            .with("city_id", signing -> signing.cityId)
            .withJson("signed_on", signing -> signing.signedOn)
            .with("signed_earliest", signing -> signing.signedEarliest)
            .with("signed_latest", signing -> signing.signedLatest)
            .with("charter_edition", signing -> signing.charterEdition)
            .with("place", signing -> signing.place)
            .with("occasion_kind", signing -> signing.occasion, Occasion::kind)
            .with("occasion_conference", signing -> signing.occasion, Occasion::conference)
            .with("occasion_text", signing -> signing.occasion, Occasion::text)
            .with("occasion_session", signing -> signing.occasion, Occasion::session)
            .with("ceremony_at_conference", signing -> signing.ceremonyAtConference)
            .with("signer_office", signing -> signing.signerOffice)
            .with("signer_name", signing -> signing.signerName)
            .withJson("decided_on", signing -> signing.decidedOn)
            .with("decision_body", signing -> signing.decisionBody)
            .with("document_url", signing -> signing.document, SignedDocument::url)
            .with("document_sha256", signing -> signing.document, SignedDocument::sha256)
            .with("renewal", signing -> signing.renewal)
            .with("source_ids", signing -> signing.sourceIds)
            .with("version", signing -> signing.version)
            .with("changed_at", signing -> signing.change.at())
            .with("changed_by", signing -> signing.change.by());

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column(name = "city_id")
    private UUID cityId;

    @Column(name = "signed_on")
    @JdbcTypeCode(SqlTypes.JSON)
    private PartialDate signedOn;

    @Column(name = "signed_earliest")
    private @Nullable LocalDate signedEarliest;

    @Column(name = "signed_latest")
    private @Nullable LocalDate signedLatest;

    @Column(name = "charter_edition")
    private @Nullable String charterEdition;

    @Column
    private @Nullable String place;

    @Embedded
    private @Nullable Occasion occasion;

    @Column(name = "ceremony_at_conference")
    private @Nullable Integer ceremonyAtConference;

    @Column(name = "signer_office")
    private @Nullable String signerOffice;

    @Column(name = "signer_name")
    private @Nullable String signerName;

    @Column(name = "decided_on")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PartialDate decidedOn;

    @Column(name = "decision_body")
    private @Nullable String decisionBody;

    @Embedded
    private @Nullable SignedDocument document;

    @Column
    private boolean renewal;

    @Column(name = "source_ids")
    private List<String> sourceIds;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Signing() {}

    Signing(UUID cityId, NewSigning said, Change change) {
        this.cityId = cityId;
        take(said);
        this.change = change;
    }

    /** The same, which is copied, not persisted, with an identifier. */
    Signing identified() {
        id = NewIds.next();
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID cityId() {
        return cityId;
    }

    public long version() {
        return version;
    }

    public PartialDate signedOn() {
        return signedOn;
    }

    public boolean isRenewal() {
        return renewal;
    }

    /** Whether it is the signing of its city with this date and at this occasion. */
    boolean isOf(PartialDate date, @Nullable Occasion at) {
        return signedOn.equals(date) && Occasion.keyOf(occasion).equals(Occasion.keyOf(at));
    }

    /** What is said of the signing, in the form in which it can be corrected. */
    public NewSigning said() {
        return new NewSigning(
                signedOn,
                charterEdition,
                place,
                occasion,
                ceremonyAtConference,
                signerOffice,
                signerName,
                decidedOn == null ? null : new CouncilDecision(decidedOn, decisionBody),
                document,
                renewal,
                sourceIds);
    }

    /** What events tell of it: no names of persons. */
    SigningState state() {
        var told =
                occasion == null ? null : new SigningOccasion(occasion.kind(), occasion.conference(), occasion.text());
        return new SigningState(id, signedOn, told, renewal);
    }

    @Nullable
    LocalDate signedLatest() {
        return signedLatest;
    }

    @Nullable
    String charterEdition() {
        return charterEdition;
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    public boolean correct(NewSigning now, Change change) {
        if (said().equals(now)) {
            return false;
        }
        take(now);
        this.change = change;
        return true;
    }

    private void take(NewSigning said) {
        signedOn = said.signedOn();
        signedEarliest = signedOn.earliest();
        signedLatest = signedOn.latest();
        charterEdition = said.charterEdition();
        place = said.place();
        occasion = said.occasion();
        ceremonyAtConference = said.ceremonyAtConference();
        signerOffice = said.signerOffice();
        signerName = said.signerName();
        takeDecision(said.councilDecision());
        document = said.document();
        renewal = Boolean.TRUE.equals(said.renewal());
        sourceIds = said.sourceIds();
    }

    private void takeDecision(@Nullable CouncilDecision decision) {
        decidedOn = decision == null ? null : decision.decidedOn();
        decisionBody = decision == null ? null : decision.body();
    }
}
