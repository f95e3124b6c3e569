package eu.integratingcities.signatory.membership;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import eu.integratingcities.http.caller.Changes;
import eu.integratingcities.http.imports.RowOutcome;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import eu.integratingcities.signatory.announcement.Announcements;
import eu.integratingcities.signatory.city.City;
import eu.integratingcities.signatory.city.CityImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes over what rows say of signatories, in the caller's transaction. All of it is history. However many rows there are,
 * what is on file of them is read, and what is new is written, by one statement for each table or a few.
 */
@ApplicationScoped
class TakeOverSignatories {

    private final OnFile.Reader onFile;
    private final CityImport cityImport;
    private final Memberships memberships;
    private final StatusHistory history;
    private final SigningRegister register;
    private final StandingProjection standings;
    private final Changes changes;
    private final Announcements announcements;
    private final GrowingTables tables;
    private final ListNewCities listNewCities;

    TakeOverSignatories(
            OnFile.Reader onFile,
            CityImport cityImport,
            Memberships memberships,
            StatusHistory history,
            SigningRegister register,
            StandingProjection standings,
            Changes changes,
            Announcements announcements,
            GrowingTables tables,
            ListNewCities listNewCities) {
        this.onFile = onFile;
        this.cityImport = cityImport;
        this.memberships = memberships;
        this.history = history;
        this.register = register;
        this.standings = standings;
        this.changes = changes;
        this.announcements = announcements;
        this.tables = tables;
        this.listNewCities = listNewCities;
    }

    /**
     * The outcomes in the order of the rows.
     *
     * @param rows each of another city
     * @throws ProblemException when one of them cannot be taken over; nothing may stay then of what the others did
     */
    List<RowOutcome> takeOver(List<NewSignatory> rows) {
        tables.tell();
        return takeOver(rows, changes.byCaller());
    }

    /** As {@link #takeOver(List)}, recorded with this change. */
    List<RowOutcome> takeOver(List<NewSignatory> rows, Change change) {
        var known = onFile.of(rows.stream().map(NewSignatory::slug).toList());
        var put = listNewCities.list(
                rows.stream().filter(row -> !known.hasCity(row.slug())).toList(), known.editions(), change);
        var taken = rows.stream()
                .filter(row -> known.hasCity(row.slug()))
                .collect(Collectors.toMap(
                        NewSignatory::slug,
                        row -> takeOver(row, known, change),
                        (one, other) -> other,
                        LinkedHashMap::new));
        putOnFile(taken.values());
        standings.renew(standingChanges(taken.values()));
        announcements.signatoriesLoaded(
                put,
                cityIds(taken.values(), TakenOver::isListed),
                cityIds(taken.values(), row -> row.outcome() == RowOutcome.CHANGED));
        return rows.stream()
                .map(row ->
                        taken.containsKey(row.slug()) ? taken.get(row.slug()).outcome() : RowOutcome.CREATED)
                .toList();
    }

    private TakenOver takeOver(NewSignatory row, OnFile known, Change change) {
        var city = known.city(row.slug());
        var cityChanged = cityImport.amend(city, row.city());
        return known.membership(city)
                .map(membership -> amended(requireListed(membership, city), row, known, change, cityChanged))
                .orElseGet(() -> listed(city, row, known, change));
    }

    private static TakenOver listed(City city, NewSignatory row, OnFile known, Change change) {
        var membership = Membership.onRecord(city.id(), change);
        var ledger = known.ledger(membership);
        amend(ledger, row, change);
        return TakenOver.listed(ledger, StatusChange.listed(city.id(), PartialDate.unknown(), change), change.at());
    }

    private static TakenOver amended(
            Membership membership, NewSignatory row, OnFile known, Change asked, boolean cityChanged) {
        var change = membership.next(asked);
        var ledger = known.ledger(membership);
        return amend(ledger, row, change)
                ? TakenOver.amended(ledger, change.at())
                : TakenOver.besides(ledger, cityChanged, change.at());
    }

    /** Whether anything is new of what the row says of the membership and its signings; nothing is written yet. */
    static boolean amend(SigningLedger ledger, NewSignatory row, Change change) {
        var changed = ledger.membership().number(row.signatoryNumber(), change);
        for (int i = 0; i < row.signings().size(); i++) {
            try {
                changed |= SigningRegister.takeOver(ledger, row.signings().get(i), change);
            } catch (ProblemException refusal) {
                throw refusal.within("/signings/" + i);
            }
        }
        return changed;
    }

    /** Table by table, in the order of their foreign keys, so that rows of one table travel together. */
    private void putOnFile(Collection<TakenOver> taken) {
        memberships.persist(taken.stream().filter(TakenOver::isListed).map(TakenOver::membership));
        register.putOnFile(taken.stream().map(TakenOver::ledger));
        history.persist(taken.stream().flatMap(row -> Stream.ofNullable(row.listing())));
        memberships.flush();
    }

    private List<StandingChange> standingChanges(Collection<TakenOver> taken) {
        var histories = history.inEffect(cityIds(taken, row -> row.standingMoves() && !row.isListed()));
        return taken.stream()
                .filter(TakenOver::standingMoves)
                .map(row -> new StandingChange(
                        row.membership(), row.historyOr(() -> histories.get(row.cityId())), row.at()))
                .toList();
    }

    private static List<UUID> cityIds(Collection<TakenOver> taken, Predicate<TakenOver> which) {
        return taken.stream().filter(which).map(TakenOver::cityId).toList();
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
