package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import eu.integratingcities.signatory.signing.NewSigning;
import eu.integratingcities.signatory.signing.Signing;
import eu.integratingcities.signatory.signing.SigningQuery;
import eu.integratingcities.signatory.signing.SigningView;
import eu.integratingcities.signatory.signing.Signings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Corrects what is said of a signing, or adds to it: a better date, a document, a decision. */
@ApplicationScoped
class CorrectSigning {

    private final Cities cities;
    private final Memberships memberships;
    private final Signings signings;
    private final SigningRegister register;
    private final StandingProjection standings;
    private final Changes changes;
    private final Announcements announcements;
    private final SigningQuery views;

    CorrectSigning(
            Cities cities,
            Memberships memberships,
            Signings signings,
            SigningRegister register,
            StandingProjection standings,
            Changes changes,
            Announcements announcements,
            SigningQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.signings = signings;
        this.register = register;
        this.standings = standings;
        this.changes = changes;
        this.announcements = announcements;
        this.views = views;
    }

    @Transactional
    SigningView correct(String slug, UUID id, IfMatch ifMatch, MergePatch patch) {
        var membership = memberships.requireListed(cities.require(slug));
        var signing = signings.require(membership.cityId(), id);
        ifMatch.require(signing.version(), () -> views.one(id));
        var now = patch.apply(signing.said(), NewSigning.class);
        correct(membership, signing, now, membership.next(changes.byCaller()));
        return views.one(id);
    }

    /** In the caller's transaction; nobody is told when nothing is new. */
    void correct(Membership membership, Signing signing, NewSigning now, Change change) {
        if (register.correct(membership, signing, now, change)) {
            memberships.flush();
            standings.renew(membership, change);
            announcements.cityChanged(membership.cityId(), null, Origin.LIVE);
        }
    }
}
