package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.bulk.BulkTable;
import eu.integratingcities.signatory.signing.Signing;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A city's way to the list, and its standing on it. Its id is the city's. */
@Entity
@Table(name = "membership")
public class Membership {

    /** As a new one is copied; its columns are those of the mapping below. */
    static final BulkTable<Membership> COPIED = BulkTable.<Membership>named("membership")
            .with("city_id", membership -> membership.cityId)
            .with("stage", membership -> membership.stage, Stage::code)
            .with("status", membership -> membership.status, Status::code)
            .with("status_reason", membership -> membership.statusReason)
            .with("decision_url", membership -> membership.decisionUrl)
            .withJson("listed_on", membership -> membership.listedOn)
            .with("signatory_number", membership -> membership.signatoryNumber)
            .with("signed_earliest", membership -> membership.signedEarliest)
            .with("signed_latest", membership -> membership.signedLatest)
            .with("version", membership -> membership.version)
            .with("changed_at", membership -> membership.change.at())
            .with("changed_by", membership -> membership.change.by());

    @Id
    @Column(name = "city_id")
    private UUID cityId;

    @Column
    private Stage stage;

    private @Nullable Status status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    @Column(name = "decision_url")
    private @Nullable String decisionUrl;

    @Column(name = "listed_on")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PartialDate listedOn;

    @Column(name = "signatory_number")
    private @Nullable Integer signatoryNumber;

    @Column(name = "signed_earliest")
    private @Nullable LocalDate signedEarliest;

    @Column(name = "signed_latest")
    private @Nullable LocalDate signedLatest;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Membership() {}

    private Membership(UUID cityId, Stage stage, Change change) {
        this.cityId = cityId;
        this.stage = stage;
        this.change = change;
    }

    /** The city has said that it means to join. */
    public static Membership declared(UUID cityId, Change change) {
        return new Membership(cityId, Stage.DECLARED, change);
    }

    /** The city signed before anybody followed its way to the list; from here on it is followed. */
    public static Membership signedUntracked(UUID cityId, Change change) {
        return new Membership(cityId, Stage.SIGNED, change);
    }

    /** The city is on record as a signatory; how and when it came on the list is not known here. */
    static Membership onRecord(UUID cityId, Change change) {
        var membership = new Membership(cityId, Stage.LISTED, change);
        membership.status = Status.LISTED;
        return membership;
    }

    public UUID cityId() {
        return cityId;
    }

    public JoiningState joiningState() {
        return JoiningState.at(stage);
    }

    public boolean isListed() {
        return stage == Stage.LISTED;
    }

    /** Takes the next step; a 409 problem names the legal one if this is not it. */
    public void take(Stage step, PartialDate on, Change change) {
        stage = joiningState().step(step).stage();
        if (stage == Stage.LISTED) {
            status = Status.LISTED;
            listedOn = on;
        }
        this.change = change;
    }

    /** Takes note of a signing. The first one dates the membership; renewals do not. */
    void signed(Signing signing, Change change) {
        if (!signing.isRenewal()) {
            signedEarliest = signing.signedOn().earliest();
            signedLatest = signing.signedOn().latest();
        }
        this.change = change;
    }

    /**
     * Stands as the last line in effect of its history says; false when it did so before. While this is the listing, no
     * decision led to the status, even if one corrected the listing's day.
     *
     * @param current a line that {@link EffectiveHistory} has found possible
     */
    boolean stand(StatusChange current, boolean isListing, Change change) {
        var reason = isListing ? null : current.reason();
        var url = isListing ? null : current.decisionUrl();
        var isNew = status != current.status()
                || !Objects.equals(statusReason, reason)
                || !Objects.equals(decisionUrl, url);
        status = current.status();
        statusReason = reason;
        decisionUrl = url;
        this.change = change;
        return isNew;
    }

    /** Corrects the day on which it came on the list. */
    void listedOn(PartialDate day) {
        listedOn = day;
    }

    /** The change as it is recorded: after the last one, even if the clock has gone back. */
    public Change next(Change asked) {
        return asked.after(change);
    }

    /** The first day on which the first signing can have been; null when no source bounds it. */
    @Nullable
    LocalDate signedEarliest() {
        return signedEarliest;
    }

    /** Which statuses it can have had on which days, by what is known now. */
    Standings standings(EffectiveHistory history) {
        return Standings.of(signedEarliest, signedLatest, history.listing().recordedOn(), history.changes());
    }

    @Nullable
    String statusReason() {
        return statusReason;
    }

    @Nullable
    String decisionUrl() {
        return decisionUrl;
    }

    @Nullable
    Integer signatoryNumber() {
        return signatoryNumber;
    }

    Change change() {
        return change;
    }

    /** Numbers the signatory as its source does; false when it already has this number. */
    boolean number(@Nullable Integer number, Change change) {
        if (Objects.equals(signatoryNumber, number)) {
            return false;
        }
        signatoryNumber = number;
        this.change = change;
        return true;
    }
}
