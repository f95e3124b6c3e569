package eu.integratingcities.signatory.joining;

import eu.integratingcities.events.CeremonySigning;
import eu.integratingcities.events.CeremonyState;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.authorship.Change;
import eu.integratingcities.signatory.authorship.Changes;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.membership.JoiningState.CouncilAdopted;
import eu.integratingcities.signatory.membership.JoiningState.Declared;
import eu.integratingcities.signatory.membership.JoiningState.DocumentReceived;
import eu.integratingcities.signatory.membership.JoiningState.Listed;
import eu.integratingcities.signatory.membership.JoiningState.Signed;
import eu.integratingcities.signatory.membership.Membership;
import eu.integratingcities.signatory.membership.Memberships;
import eu.integratingcities.signatory.membership.StandingProjection;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.Occasion;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Brings the signings of a ceremony on record, in the caller's transaction. City, date and occasion identify a signing,
 * so one that is on record already stays single.
 */
@ApplicationScoped
class RecordCeremony {

    private final Cities cities;
    private final Memberships memberships;
    private final JoiningSteps steps;
    private final CandidateSigning candidateSigning;
    private final CeremonyDiscrepancies discrepancies;
    private final StandingProjection standings;
    private final Announcements announcements;
    private final Changes changes;

    RecordCeremony(
            Cities cities,
            Memberships memberships,
            JoiningSteps steps,
            CandidateSigning candidateSigning,
            CeremonyDiscrepancies discrepancies,
            StandingProjection standings,
            Announcements announcements,
            Changes changes) {
        this.cities = cities;
        this.memberships = memberships;
        this.steps = steps;
        this.candidateSigning = candidateSigning;
        this.discrepancies = discrepancies;
        this.standings = standings;
        this.announcements = announcements;
        this.changes = changes;
    }

    void record(CeremonyState ceremony) {
        var change = changes.bySystem("ceremony of conference " + ceremony.conference());
        for (var signing : ceremony.signings()) {
            cities.findByAnySlug(signing.city())
                    .ifPresentOrElse(
                            city -> record(ceremony, city, signing, change),
                            () -> discrepancies.unknownCity(ceremony, signing.city(), change));
        }
    }

    private void record(CeremonyState ceremony, City city, CeremonySigning signing, Change change) {
        var membership = memberships.of(city);
        if (membership.isEmpty()) {
            beginToFollow(ceremony, city, signing, change);
        } else {
            record(ceremony, city, membership.get(), signing, membership.get().next(change));
        }
    }

    private void record(
            CeremonyState ceremony, City city, Membership membership, CeremonySigning signing, Change change) {
        switch (membership.joiningState()) {
            case Declared _ -> discrepancies.signedBeforeAdoption(ceremony, city, change);
            case CouncilAdopted _ -> {
                steps.persist(JoiningStep.signedAtCeremony(city.id(), ceremony.heldOn(), change));
                candidateSigning.sign(membership, signingOf(ceremony, signing), change);
            }
            case Signed _, DocumentReceived _ ->
                candidateSigning.recordOfToday(membership, signingOf(ceremony, signing), change);
            case Listed _ -> renew(membership, signingOf(ceremony, signing), change);
        }
    }

    private void beginToFollow(CeremonyState ceremony, City city, CeremonySigning signing, Change change) {
        var membership = Membership.signedUntracked(city.id(), change);
        memberships.persistAndFlush(membership);
        steps.persist(JoiningStep.signedAtCeremony(city.id(), ceremony.heldOn(), change));
        candidateSigning.recordOfToday(membership, signingOf(ceremony, signing), change);
    }

    private void renew(Membership membership, NewSigning signing, Change change) {
        if (candidateSigning.recordOfToday(membership, signing, change)) {
            memberships.flush();
            standings.renew(membership, change);
            announcements.signingRecorded(membership.cityId(), Origin.LIVE);
        }
    }

    private static NewSigning signingOf(CeremonyState ceremony, CeremonySigning signing) {
        var occasion = Occasion.conference(ceremony.conference(), ceremony.session());
        return NewSigning.atCeremony(ceremony.heldOn(), occasion, signing.signerOffice());
    }
}
