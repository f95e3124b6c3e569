package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.city.Cities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a decision on the status of a signatory, or the correction of one, into effect and into the history. */
@ApplicationScoped
public class DecideStatus {

    private final Cities cities;
    private final Memberships memberships;
    private final StatusHistory history;
    private final StandingProjection standings;
    private final Changes changes;
    private final Announcements announcements;
    private final StatusHistoryQuery views;

    DecideStatus(
            Cities cities,
            Memberships memberships,
            StatusHistory history,
            StandingProjection standings,
            Changes changes,
            Announcements announcements,
            StatusHistoryQuery views) {
        this.cities = cities;
        this.memberships = memberships;
        this.history = history;
        this.standings = standings;
        this.changes = changes;
        this.announcements = announcements;
        this.views = views;
    }

    @Transactional
    StatusChangeView decide(String slug, NewStatusDecision decision) {
        var membership = memberships.requireListed(cities.require(slug));
        return views.one(decide(membership, decision, membership.next(changes.byCaller())));
    }

    /** The id of the new line; in the caller's transaction, which has flushed what it changed before. */
    public UUID decide(Membership membership, NewStatusDecision decision, Change change) {
        Happened.require(decision.trueFrom(), change, "/trueFrom");
        var before = history.inEffect(membership.cityId());
        requireKnown(decision.supersedes(), before);
        requireReference(decision, before);
        var line = StatusChange.decided(membership.cityId(), decision, change);
        history.persist(line);
        var now = before.with(line.line());
        now.requirePossible(membership.signedEarliest());
        if (before.listing().id().equals(decision.supersedes())) {
            membership.listedOn(decision.trueFrom());
        }
        var isListing = now.current().equals(now.listing());
        var isStandingNew = membership.stand(history.findById(now.current().id()), isListing, change);
        history.flush();
        standings.renew(membership, now, change);
        if (isStandingNew) {
            announcements.statusChanged(
                    membership.cityId(), membership.statusReason(), membership.decisionUrl(), Origin.LIVE);
        } else {
            announcements.cityChanged(membership.cityId(), null, Origin.LIVE);
        }
        return line.id();
    }

    /** The listing itself rests on the joining steps; a correction of its date needs no decision to refer to. */
    private static void requireReference(NewStatusDecision decision, EffectiveHistory history) {
        var isOfListing = history.listing().id().equals(decision.supersedes());
        if (decision.decisionUrl() == null && decision.status().needsReference() && !isOfListing) {
            throw MembershipProblems.withoutReference(decision.status());
        }
    }

    private static void requireKnown(@Nullable UUID superseded, EffectiveHistory history) {
        if (superseded != null && history.find(superseded).isEmpty()) {
            throw MembershipProblems.unknownLine(superseded);
        }
    }
}
