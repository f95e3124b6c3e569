package eu.integratingcities.gateway.partner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.quota.KeyDirectory;
import eu.integratingcities.gateway.quota.KeyStanding;
import eu.integratingcities.gateway.quota.KeyStanding.Bad;
import eu.integratingcities.gateway.quota.KeyStanding.Good;
import eu.integratingcities.gateway.quota.KeyStanding.Untold;
import eu.integratingcities.http.problem.Refusals;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Whether keys are good, remembered for some seconds. A key that cannot be looked up is neither good nor bad. */
@Singleton
class KnownKeys implements KeyDirectory {
    private static final Logger LOG = Logger.getLogger(KnownKeys.class);
    private static final int REMEMBERED = 20_000;
    private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final Bad NONE = new Bad("What X-API-Key holds is no key; a letter may be missing or wrong.");
    private static final Bad UNKNOWN = new Bad("The key in X-API-Key is not known here.");
    private static final Bad ENDED = new Bad("The key in X-API-Key is expired or revoked, or its account is closed.");

    private final FindKey find;
    private final Database database;
    private final Clock clock;
    private final Cache<String, Optional<KeyOnRecord>> remembered;
    private final AtomicLong silentUntil = new AtomicLong(System.nanoTime());

    KnownKeys(FindKey find, Database database, Clock clock, PartnerConfig config) {
        this.find = find;
        this.database = database;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(config.keyMemory())
                .build();
    }

    @Override
    public @Nullable KeyStanding known(String key) {
        var text = KeyText.read(key);
        if (text.isEmpty()) {
            return NONE;
        }
        var record = remembered.getIfPresent(text.get().id());
        return record == null ? null : standing(text.get(), record);
    }

    @Override
    public KeyStanding ask(String key) {
        var text = KeyText.read(key);
        if (text.isEmpty()) {
            return NONE;
        }
        if (!database.isReady() || System.nanoTime() - silentUntil.get() < 0) {
            return new Untold();
        }
        try {
            return standing(text.get(), remembered.get(text.get().id(), find::find));
        } catch (RuntimeException e) {
            pause(e);
            return new Untold();
        }
    }

    /** A database that is away is not asked by every request anew, nor is it told of each. */
    private void pause(RuntimeException failure) {
        long now = System.nanoTime();
        long until = silentUntil.get();
        if (now - until < 0 || !silentUntil.compareAndSet(until, now + PAUSE_NANOS)) {
            return;
        }
        if (Refusals.isPassing(failure)) {
            LOG.warnf("Keys cannot be looked up: %s", failure.getMessage());
        } else {
            LOG.error("Keys cannot be looked up", failure);
        }
    }

    private KeyStanding standing(KeyText text, Optional<KeyOnRecord> record) {
        // The time to compare says nothing about where two hashes differ.
        if (record.isEmpty() || !MessageDigest.isEqual(record.get().secretHash(), text.hash())) {
            return UNKNOWN;
        }
        return record.get().isGood(Instant.now(clock))
                ? new Good(text.id(), record.get().account())
                : ENDED;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeyRevoked revoked) {
        remembered.invalidate(revoked.id());
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountChanged changed) {
        remembered.invalidateAll();
    }
}
