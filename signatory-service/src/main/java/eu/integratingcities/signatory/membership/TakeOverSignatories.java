package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.announcement.Origin;
import eu.integratingcities.signatory.authorship.Change;
import eu.integratingcities.signatory.authorship.Changes;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.city.CityImport;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over what a row says of a signatory, in the caller's transaction. All of it is history. */
@ApplicationScoped
class TakeOverSignatory {

    private final CityImport cityImport;
    private final Memberships memberships;
    private final StatusHistory history;
    private final SigningRegister register;
    private final StandingProjection standings;
    private final Changes changes;
    private final Announcements announcements;

    TakeOverSignatory(
            CityImport cityImport,
            Memberships memberships,
            StatusHistory history,
            SigningRegister register,
            StandingProjection standings,
            Changes changes,
            Announcements announcements) {
        this.cityImport = cityImport;
        this.memberships = memberships;
        this.history = history;
        this.register = register;
        this.standings = standings;
        this.changes = changes;
        this.announcements = announcements;
    }

    /** A city that is not on file yet. */
    RowOutcome unknown(NewSignatory row) {
        return putOnRecord(cityImport.put(row.city()), row, changes.byCaller());
    }

    /** A city that is on file, as a signatory or not. */
    RowOutcome known(City city, NewSignatory row) {
        var cityChanged = cityImport.amend(city, row.city());
        var known = memberships.of(city);
        if (known.isEmpty()) {
            return putOnRecord(city, row, changes.byCaller());
        }
        var membership = requireListed(known.get(), city);
        var change = membership.next(changes.byCaller());
        var membershipChanged = amend(membership, row, change);
        if (!cityChanged && !membershipChanged) {
            return RowOutcome.UNCHANGED;
        }
        memberships.flush();
        if (membershipChanged) {
            standings.renew(membership, change);
        }
        announcements.cityChanged(city.id(), null, Origin.IMPORTED);
        return RowOutcome.CHANGED;
    }

    RowOutcome putOnRecord(City city, NewSignatory row, Change change) {
        var membership = Membership.onRecord(city.id(), change);
        memberships.persist(membership);
        amend(membership, row, change);
        var listing = StatusChange.listed(city.id(), PartialDate.unknown(), change);
        history.persist(listing);
        memberships.flush();
        standings.begin(membership, listing, change);
        announcements.signatoryListed(city.id(), Origin.IMPORTED);
        return RowOutcome.CREATED;
    }

    private boolean amend(Membership membership, NewSignatory row, Change change) {
        var changed = membership.number(row.signatoryNumber(), change);
        for (int i = 0; i < row.signings().size(); i++) {
            try {
                changed |= register.takeOver(membership, row.signings().get(i), change);
            } catch (ProblemException refusal) {
                throw refusal.within("/signings/" + i);
            }
        }
        return changed;
    }

    /** A candidate comes on the list by its own steps; a row that claims it is there already contradicts them. */
    private static Membership requireListed(Membership membership, City city) {
        if (!membership.isListed()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, city.slug() + " is a candidate; it comes on the list by its joining steps.");
        }
        return membership;
    }
}
