package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.authorship.Change;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts a candidate on the public list, in the caller's transaction: from here on the world may know of it. */
@ApplicationScoped
public class ListSignatory {

    private final Memberships memberships;
    private final StatusHistory history;
    private final Announcements announcements;

    ListSignatory(Memberships memberships, StatusHistory history, Announcements announcements) {
        this.memberships = memberships;
        this.history = history;
        this.announcements = announcements;
    }

    public void list(Membership membership, PartialDate on, Change change) {
        membership.take(Stage.LISTED, on, change);
        history.persist(StatusChange.listed(membership.cityId(), on, change));
        memberships.flush();
        announcements.signatoryListed(membership.cityId(), Origin.LIVE);
    }
}
