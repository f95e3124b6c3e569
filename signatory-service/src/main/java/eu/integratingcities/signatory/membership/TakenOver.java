package eu.integratingcities.signatory.membership;

import eu.integratingcities.http.imports.RowOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a row did to its signatory, before any of it is written.
 *
 * @param listing the line with which the city came on the list; null when it was there
 * @param standingMoves whether what is known of its standing can have changed
 * @param at when it is recorded
 */
record TakenOver(
        RowOutcome outcome, SigningLedger ledger, @Nullable StatusChange listing, boolean standingMoves, Instant at) {

    /** The city came on the list. */
    static TakenOver listed(SigningLedger ledger, StatusChange listing, Instant at) {
        return new TakenOver(RowOutcome.CREATED, ledger, listing, true, at);
    }

    /** It was on the list, and its membership or a signing changed. */
    static TakenOver amended(SigningLedger ledger, Instant at) {
        return new TakenOver(RowOutcome.CHANGED, ledger, null, true, at);
    }

    /** It was on the list, and nothing changed, or only what is said of the city itself. */
    static TakenOver besides(SigningLedger ledger, boolean cityChanged, Instant at) {
        return new TakenOver(cityChanged ? RowOutcome.CHANGED : RowOutcome.UNCHANGED, ledger, null, false, at);
    }

    Membership membership() {
        return ledger.membership();
    }

    UUID cityId() {
        return membership().cityId();
    }

    boolean isListed() {
        return listing != null;
    }

    /** The history of a city that has just come on the list, or else the one on file. */
    EffectiveHistory historyOr(Supplier<EffectiveHistory> onFile) {
        return listing == null ? onFile.get() : EffectiveHistory.of(List.of(listing.line()));
    }
}
