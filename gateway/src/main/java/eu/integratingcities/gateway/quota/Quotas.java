package eu.integratingcities.gateway.quota;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.gateway.quota.KeyStanding.Bad;
import eu.integratingcities.gateway.quota.KeyStanding.Good;
import eu.integratingcities.gateway.quota.KeyStanding.Untold;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is not answered from memory: requests to services, and the gateway's own operations below {@code /v1}. To
 * be asked once for each of them, on its event loop.
 */
@Singleton
public class Quotas {
    static final String KEY_HEADER = "X-API-Key";

    private final QuotaConfig config;
    private final KeyDirectory keys;
    private final Usage usage;
    private final Policy byAddress;
    private final Policy byKey;
    private final Policy downloadsByAddress;
    private final Policy downloadsByKey;
    private final AtomicInteger lookUps = new AtomicInteger();

    Quotas(QuotaConfig config, KeyDirectory keys, Usage usage) {
        this.config = config;
        this.keys = keys;
        this.usage = usage;
        byAddress = new Policy("address", config.address(), config.remembered());
        byKey = new Policy("key", config.key(), config.remembered());
        downloadsByAddress = new Policy("downloads", config.downloads(), config.remembered());
        downloadsByKey = new Policy("downloads", config.keyDownloads(), config.remembered());
    }

    /** Goes on with a request for which there is something left; answers all others itself. */
    public void admit(Exchange exchange, Runnable then) {
        if (!config.enabled()) {
            then.run();
            return;
        }
        var key = exchange.request().headers().get(KEY_HEADER);
        if (key == null) {
            take(exchange, null, then);
            return;
        }
        var standing = keys.known(key);
        if (standing == null) {
            lookUp(exchange, key, then);
        } else {
            decide(exchange, standing, then);
        }
    }

    /** The body, if there is one, waits with its client. */
    private void lookUp(Exchange exchange, String key, Runnable then) {
        if (lookUps.incrementAndGet() > config.lookUps()) {
            lookUps.decrementAndGet();
            decide(exchange, new Untold(), then);
            return;
        }
        var request = exchange.request();
        request.pause();
        Objects.requireNonNull(Vertx.currentContext(), "not on an event loop")
                .executeBlocking(
                        () -> {
                            try {
                                return keys.ask(key);
                            } finally {
                                lookUps.decrementAndGet();
                            }
                        },
                        false)
                .timeout(config.lookUpTime().toMillis(), TimeUnit.MILLISECONDS)
                .onComplete(asked -> {
                    var response = exchange.response();
                    if (!response.ended() && !response.closed()) {
                        request.resume();
                        decideLate(exchange, asked.succeeded() ? asked.result() : new Untold(), then);
                    }
                });
    }

    /** Nobody else answers a mistake by now: the door has long handed the request over. */
    private void decideLate(Exchange exchange, KeyStanding standing, Runnable then) {
        try {
            decide(exchange, standing, then);
        } catch (RuntimeException e) {
            Problems.fail(
                    exchange.request(),
                    Incidents.of(e, exchange.id(), exchange.target().path()));
        }
    }

    private void decide(Exchange exchange, KeyStanding standing, Runnable then) {
        switch (standing) {
            case Good good -> take(exchange, good, then);
            case Untold untold -> take(exchange, null, then);
            // It counts for the address: trying keys is not free.
            case Bad(var reason) ->
                take(exchange, null, () -> Problems.answer(exchange.request(), QuotaProblems.badKey(reason)));
        }
    }

    private void take(Exchange exchange, @Nullable Good key, Runnable then) {
        boolean download = Downloads.isOne(exchange);
        var policy = key == null ? (download ? downloadsByAddress : byAddress) : (download ? downloadsByKey : byKey);
        var bucket = policy.of(key == null ? Holders.of(exchange.client()) : key.account());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var headers = exchange.response().headers();
        headers.set(Taken.POLICY, policy.header());
        headers.set(Taken.LEFT, policy.left(probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            var day = key == null ? null : usage.begin(key.id());
            exchange.response().headersEndHandler(new Taken(exchange, policy, bucket, usage, day));
            then.run();
            return;
        }
        if (key != null) {
            usage.refused(key.id());
        }
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999L));
        Problems.answer(
                exchange.request(),
                download
                        ? QuotaProblems.downloadsUsedUp(policy, seconds)
                        : QuotaProblems.usedUp(policy, key != null, seconds));
    }
}
