package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.CeremonyHeld;
import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.membership.JoiningState.CouncilAdopted;
import eu.integratingcities.signatory.membership.JoiningState.Declared;
import eu.integratingcities.signatory.membership.JoiningState.DocumentReceived;
import eu.integratingcities.signatory.membership.JoiningState.Listed;
import eu.integratingcities.signatory.membership.JoiningState.Signed;
import eu.integratingcities.signatory.membership.Membership;
import eu.integratingcities.signatory.membership.Memberships;
import eu.integratingcities.signatory.membership.SigningRegister;
import eu.integratingcities.signatory.membership.StandingProjection;
import eu.integratingcities.signatory.membership.Status;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.Occasion;
import eu.integratingcities.signatory.signing.Signing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Brings the signings of which a ceremony has news on record, in the caller's transaction. City, date and occasion
 * identify a signing, so one that is on record already stays single, and learns who signed.
 */
@ApplicationScoped
class RecordCeremony {

    private final Cities cities;
    private final Memberships memberships;
    private final JoiningSteps steps;
    private final SigningRegister register;
    private final CandidateSigning candidateSigning;
    private final CeremonyDiscrepancies discrepancies;
    private final StandingProjection standings;
    private final Announcements announcements;
    private final Changes changes;

    RecordCeremony(
            Cities cities,
            Memberships memberships,
            JoiningSteps steps,
            SigningRegister register,
            CandidateSigning candidateSigning,
            CeremonyDiscrepancies discrepancies,
            StandingProjection standings,
            Announcements announcements,
            Changes changes) {
        this.cities = cities;
        this.memberships = memberships;
        this.steps = steps;
        this.register = register;
        this.candidateSigning = candidateSigning;
        this.discrepancies = discrepancies;
        this.standings = standings;
        this.announcements = announcements;
        this.changes = changes;
    }

    void record(CeremonyHeld held) {
        var ceremony = held.state();
        var change = changes.bySystem("ceremony of conference " + ceremony.conference());
        for (var signing : held.newSignings()) {
            cities.findByAnySlug(signing.city())
                    .ifPresentOrElse(
                            city -> record(ceremony, city, signing, change),
                            () -> discrepancies.unknownCity(ceremony, signing.city(), change));
        }
    }

    private void record(CeremonyState ceremony, City city, CeremonySigning signing, Change asked) {
        var followed = memberships.of(city);
        if (followed.isEmpty()) {
            beginToFollow(ceremony, city, signing, asked);
            return;
        }
        var membership = followed.get();
        var change = membership.next(asked);
        var known = register.find(membership, signingOf(ceremony, signing));
        if (known.isPresent()) {
            learn(membership, known.get(), signingOf(ceremony, signing), change);
            return;
        }
        switch (membership.joiningState()) {
            case Declared _ -> discrepancies.signedBeforeAdoption(ceremony, city, change);
            case CouncilAdopted _ -> {
                steps.persist(JoiningStep.signedAtCeremony(city.id(), ceremony.heldOn(), change));
                candidateSigning.sign(membership, signingOf(ceremony, signing), change);
            }
            case Signed _, DocumentReceived _ ->
                candidateSigning.record(membership, signingOf(ceremony, signing), change);
            case Listed _ ->
                statusBefore(ceremony, membership)
                        .ifPresentOrElse(
                                status -> discrepancies.statusBeforeSigning(ceremony, city, status, change),
                                () -> renew(membership, signingOf(ceremony, signing), change));
        }
    }

    /** Nobody hears of it while the city is a candidate. */
    private void learn(Membership membership, Signing known, NewSigning told, Change change) {
        if (register.learn(membership, known, told, change) && membership.isListed()) {
            memberships.flush();
            announcements.cityChanged(membership.cityId(), null, Origin.LIVE);
        }
    }

    private void beginToFollow(CeremonyState ceremony, City city, CeremonySigning signing, Change change) {
        var membership = Membership.signedUntracked(city.id(), change);
        memberships.persistAndFlush(membership);
        steps.persist(JoiningStep.signedAtCeremony(city.id(), ceremony.heldOn(), change));
        candidateSigning.record(membership, signingOf(ceremony, signing), change);
    }

    /** Where no other signing is on record, this is the first one, and no status comes before it. */
    private Optional<Status> statusBefore(CeremonyState ceremony, Membership membership) {
        var heldOn = ceremony.heldOn().earliest();
        return heldOn != null && register.isWithoutSigning(membership)
                ? standings.statusBefore(membership, heldOn)
                : Optional.empty();
    }

    private void renew(Membership membership, NewSigning signing, Change change) {
        candidateSigning.record(membership, signing, change);
        memberships.flush();
        standings.renew(membership, change);
        announcements.signingRecorded(membership.cityId(), Origin.LIVE);
    }

    private static NewSigning signingOf(CeremonyState ceremony, CeremonySigning signing) {
        var occasion = Occasion.conference(ceremony.conference(), ceremony.session());
        return NewSigning.atCeremony(ceremony.heldOn(), occasion, signing.signerOffice());
    }
}
