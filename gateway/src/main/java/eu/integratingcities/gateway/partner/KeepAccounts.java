package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.operation.Bearer;
import eu.integratingcities.http.conditional.IfMatch;
import eu.integratingcities.http.patch.MergePatch;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The secretariat opens accounts, says what is new of them, closes them and opens them again. */
@ApplicationScoped
class KeepAccounts {
    private final PartnerAccounts accounts;
    private final Event<AccountChanged> changes;
    private final Clock clock;

    KeepAccounts(PartnerAccounts accounts, Event<AccountChanged> changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws ProblemException already-exists, for a slug that is taken */
    @Transactional
    AccountView open(NewAccount told, Bearer by) {
        if (accounts.of(told.slug()).isPresent()) {
            throw new ProblemException(
                            ProblemType.ALREADY_EXISTS, "There is an account %s already.".formatted(told.slug()))
                    .at("/slug", "taken", "Expected a slug that no account has, found %s.".formatted(told.slug()));
        }
        var account = new PartnerAccount(told.slug(), told.facts(), now(), by.subject());
        accounts.persistAndFlush(account);
        return AccountView.of(account);
    }

    @Transactional
    AccountView change(String slug, IfMatch ifMatch, MergePatch patch, Bearer by) {
        var account = accounts.lock(accounts.require(slug));
        ifMatch.require(account.version(), () -> AccountView.of(account));
        account.retell(patch.apply(account.facts(), AccountFacts.class), now(), by.subject());
        accounts.flush();
        changes.fire(new AccountChanged(slug));
        return AccountView.of(account);
    }

    /** To the microsecond, as PostgreSQL keeps it: what is answered now is what is read later. */
    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
