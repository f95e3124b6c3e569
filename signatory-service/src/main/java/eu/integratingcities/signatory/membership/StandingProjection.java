package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.caller.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what can be asked about time in step with what is on record, in the transaction of each change of a listed
 * membership: the spans that were known until now end, those that are known from now on begin, and the sums follow. Whoever
 * calls has flushed the change before.
 */
@ApplicationScoped
public class StandingProjection {

    private final StandingTable table;
    private final StatusHistory history;

    StandingProjection(StandingTable table, StatusHistory history) {
        this.table = table;
        this.history = history;
    }

    /** A city has come on the list; before, there was nothing to know of it. */
    void begin(Membership membership, StatusChange listing, Change change) {
        renew(List.of(new StandingChange(membership, EffectiveHistory.of(List.of(listing.line())), change.at())));
    }

    /** Cities have come on the list that were not on file before this transaction: each has the one status of its listing. */
    void beginAll(List<StandingChange> listed) {
        table.begin(listed);
        table.countNew(listed.stream().map(StandingChange::cityId).toList());
    }

    /**
     * What is known of the signings of a signatory has changed.
     *
     * @throws eu.integratingcities.http.problem.ProblemException when a status of its history would now come before it
     *     signed
     */
    public void renew(Membership membership, Change change) {
        renew(membership, history.inEffect(membership.cityId()), change);
    }

    /** A status of a signatory that was before this day for certain, so that it cannot first have signed then. */
    public Optional<Status> statusBefore(Membership membership, LocalDate day) {
        return history.inEffect(membership.cityId()).changeBefore(day).map(StatusLine::status);
    }

    /** As {@link #renew(Membership, Change)}, with the history as it now is. */
    void renew(Membership membership, EffectiveHistory known, Change change) {
        renew(List.of(new StandingChange(membership, known, change.at())));
    }

    /** As {@link #renew(Membership, Change)}, for several signatories in few statements, each of them once. */
    void renew(List<StandingChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var cityIds = changes.stream().map(StandingChange::cityId).toList();
        var current = table.current(cityIds);
        var moved = changes.stream()
                .filter(change -> !change.standings().equals(current.get(change.cityId())))
                .toList();
        moved.forEach(StandingChange::requirePossible);
        table.end(moved.stream()
                .filter(change -> current.containsKey(change.cityId()))
                .toList());
        table.begin(moved);
        table.count(cityIds);
    }
}
