package eu.integratingcities.gateway.partner;

import eu.integratingcities.gateway.operation.Bearer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A partner makes keys, at most two of which are live at once, and revokes them. */
@ApplicationScoped
class KeepKeys {
    private static final int MOST_LIVE = 2;
    private static final Duration VALIDITY = Duration.ofDays(365);
    private static final Duration LONGEST_VALIDITY = Duration.ofDays(2 * 366);

    private final ReadAccounts own;
    private final PartnerAccounts accounts;
    private final ApiKeys keys;
    private final Event<KeyRevoked> revocations;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepKeys(ReadAccounts own, PartnerAccounts accounts, ApiKeys keys, Event<KeyRevoked> revocations, Clock clock) {
        this.own = own;
        this.accounts = accounts;
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
    }

    @Transactional
    MadeKeyView make(NewKey told, Bearer by) {
        // Locked, so that of two requests at once the second counts the key of the first.
        var account = accounts.lock(own.require(by));
        if (account.facts().closed()) {
            throw KeyRefusals.closed(account);
        }
        var now = now();
        var live = keys.live(account, now);
        if (live.size() >= MOST_LIVE) {
            throw KeyRefusals.twoLive(live);
        }
        var text = KeyText.random(random);
        var key = new ApiKey(account, text, told.label(), told.wanted(), expiry(told, now), now, by.subject());
        keys.persistAndFlush(key);
        return MadeKeyView.of(key, text);
    }

    private static Instant expiry(NewKey told, Instant now) {
        var latest = now.plus(LONGEST_VALIDITY);
        var wanted = Optional.ofNullable(told.expiresAt()).orElse(now.plus(VALIDITY));
        if (!wanted.isAfter(now) || wanted.isAfter(latest)) {
            throw KeyRefusals.expiry(wanted, now, latest);
        }
        return wanted.truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional
    void revoke(String id, Bearer by) {
        keys.require(own.require(by), id).revoke(now(), by.subject());
        revocations.fire(new KeyRevoked(id));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
