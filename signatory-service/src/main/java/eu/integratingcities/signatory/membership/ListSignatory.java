package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a candidate on the public list, in the caller's transaction: from here on the world may know of it. */
@ApplicationScoped
public class ListSignatory {

    private final Memberships memberships;
    private final StatusHistory history;
    private final StandingProjection standings;
    private final Announcements announcements;

    ListSignatory(
            Memberships memberships, StatusHistory history, StandingProjection standings, Announcements announcements) {
        this.memberships = memberships;
        this.history = history;
        this.standings = standings;
        this.announcements = announcements;
    }

    public void list(Membership membership, PartialDate on, Change change) {
        membership.take(Stage.LISTED, on, change);
        var listing = StatusChange.listed(membership.cityId(), on, change);
        history.persist(listing);
        memberships.flush();
        standings.begin(membership, listing, change);
        announcements.signatoryListed(membership.cityId(), Origin.LIVE);
    }
}
