package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.SigningQuery;
import eu.integratingcities.signatory.signing.SigningView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Records a signing of a city that is on the list: its first one where none was known, or a renewal. */
@ApplicationScoped
class RecordSigning {

    private final Cities cities;
    private final Memberships memberships;
    private final SigningRegister register;
    private final StandingProjection standings;
    private final Changes changes;
    private final Announcements announcements;
    private final SigningQuery views;

    RecordSigning(
            Cities cities,
            Memberships memberships,
            SigningRegister register,
            StandingProjection standings,
            Changes changes,
            Announcements announcements,
            SigningQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.register = register;
        this.standings = standings;
        this.changes = changes;
        this.announcements = announcements;
        this.views = views;
    }

    @Transactional
    SigningView record(String slug, NewSigning said) {
        var membership = memberships.requireListed(cities.require(slug));
        var change = membership.next(changes.byCaller());
        var signing = register.recordOnce(membership, said, change).orElseThrow(SigningRegister::alreadyRecorded);
        memberships.flush();
        standings.renew(membership, change);
        announcements.signingRecorded(membership.cityId(), Origin.LIVE);
        return views.one(signing.id());
    }
}
