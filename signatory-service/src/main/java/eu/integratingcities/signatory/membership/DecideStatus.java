package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.authorship.Change;
import eu.integratingcities.signatory.authorship.Changes;
import eu.integratingcities.signatory.city.Cities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;

/** Puts a decision on the status of a signatory into effect and into the history. */
@ApplicationScoped
class DecideStatus {

    private final Cities cities;
    private final Memberships memberships;
    private final StatusHistory history;
    private final Changes changes;
    private final Announcements announcements;
    private final StatusHistoryQuery views;

    DecideStatus(
            Cities cities,
            Memberships memberships,
            StatusHistory history,
            Changes changes,
            Announcements announcements,
            StatusHistoryQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.history = history;
        this.changes = changes;
        this.announcements = announcements;
        this.views = views;
    }

    @Transactional
    StatusChangeView decide(String slug, NewStatusDecision decision) {
        var membership = memberships.requireListed(cities.require(slug));
        var change = changes.byCaller();
        requireInEffect(decision, change);
        membership.decide(decision.status(), decision.reason(), decision.decisionUrl(), change);
        var line = StatusChange.decided(membership.cityId(), decision, change);
        history.persistAndFlush(line);
        announcements.statusChanged(membership.cityId(), decision.reason(), decision.decisionUrl(), Origin.LIVE);
        return views.one(line.id());
    }

    /** The list would tell a status that does not hold yet. */
    private static void requireInEffect(NewStatusDecision decision, Change change) {
        var earliest = decision.trueFrom().earliest();
        var today = change.at().atZone(ZoneOffset.UTC).toLocalDate();
        if (earliest != null && earliest.isAfter(today)) {
            throw new ProblemException(ProblemType.RULE_BROKEN, "The decision takes effect on " + earliest + " only.")
                    .at("/trueFrom", "in-the-future", "Record it on that day; today is " + today + ".");
        }
    }
}
