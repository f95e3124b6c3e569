package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.Names;
import eu.integratingcities.gateway.feed.FeedPosition;
import eu.integratingcities.gateway.hop.FetchOrder;
import eu.integratingcities.gateway.hop.Handover;
import eu.integratingcities.gateway.hop.Hop;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.quota.Quotas;
import eu.integratingcities.gateway.route.Destination.ToComposition;
import eu.integratingcities.gateway.route.Destination.ToService;
import eu.integratingcities.gateway.route.RouteTable;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where one event loop's reads are answered: from what is kept, by a fetch that others may wait for too, or by the
 * service alone.
 */
public final class CacheDesk {
    private static final String ALONE = "gateway; fwd=miss";

    private final SharedCache cache;
    private final Hop hop;
    private final Quotas quotas;
    private final Vertx vertx;
    private final Context context;
    private final Kitchen kitchen;
    private final Client client;
    private final Boarding boarding;
    private final Wishes wishes = new Wishes();

    /** To be called on the event loop that will use it. */
    public CacheDesk(Vertx vertx, SharedCache cache, Quotas quotas, Hop hop, RouteTable routes, FeedPosition feed) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.cache = cache;
        this.quotas = quotas;
        this.hop = hop;
        this.kitchen = new Kitchen(this, routes, cache.config());
        this.client = new Client(hop, kitchen);
        this.boarding = new Boarding(this, cache, feed);
    }

    /** Answers a request that a service is there for. */
    public void send(Exchange exchange, ToService route) {
        var method = exchange.request().method();
        if (!cache.config().enabled()) {
            quotas.admit(exchange, () -> hop.send(exchange, route));
        } else if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            quotas.admit(exchange, () -> pass(exchange, route, "gateway; fwd=method"));
        } else if (isForOneAlone(exchange)) {
            quotas.admit(exchange, () -> pass(exchange, route, "gateway; fwd=bypass"));
        } else {
            look(Ask.of(exchange, route, client, exchange.target().uri(), wishes));
        }
    }

    /** Answers a request whose answer is composed; whoever asks, it is the same. */
    public void compose(Exchange exchange, ToComposition route) {
        var composition = route.composition();
        var policy = composition.securityPolicy();
        if (policy != null) {
            exchange.response().headers().set(Names.CONTENT_SECURITY_POLICY, policy);
        }
        var ask = Ask.of(exchange, route, client, composition.keptAs(exchange.target()), wishes);
        // Preferences that nobody else has would have every part of the answer asked for anew.
        ask(Wishes.areLong(exchange.request().headers()) ? ask.withoutPreferences() : ask);
    }

    /** Answers from what is kept, or has the origin asked. */
    void ask(Ask ask) {
        if (!cache.config().enabled()) {
            admit(ask, () -> ask.recipient().alone(ask, "gateway; fwd=bypass"));
        } else {
            look(ask);
        }
    }

    /** What depends on who asks, or on a state that only the service can compare. */
    private static boolean isForOneAlone(Exchange exchange) {
        var headers = exchange.request().headers();
        return headers.contains(HttpHeaders.AUTHORIZATION)
                || headers.contains(HttpHeaders.IF_MATCH)
                || headers.contains("If-Unmodified-Since")
                || headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || headers.contains(HttpHeaders.EXPECT)
                || headers.contains(HttpHeaders.CONTENT_ENCODING)
                || Wishes.areLong(headers)
                || !"0"
                        .equals(
                                headers.contains(HttpHeaders.CONTENT_LENGTH)
                                        ? headers.get(HttpHeaders.CONTENT_LENGTH)
                                        : "0");
    }

    private void look(Ask ask) {
        // Before the look at what is kept: what is evicted meanwhile counts as evicted since.
        long position = cache.shelves().position();
        var shelf = cache.shelves().of(ask.uri());
        var stored = shelf == null ? null : shelf.find(ask.wish());
        long now = System.nanoTime();
        if (stored != null && isUsable(ask, stored, now)) {
            hit(ask, stored, now, position);
        } else if (ask.isOnlyIfCached()) {
            refuse(
                    ask,
                    GatewayProblem.of(
                            ProblemType.GATEWAY_TIMEOUT,
                            "Nothing fresh is kept of this, and Cache-Control: only-if-cached forbids to ask for it."));
        } else {
            admit(ask, () -> behind(ask, stored, position));
        }
    }

    /** What is asked again was counted when it came. */
    private void admit(Ask ask, Runnable then) {
        if (ask.repeated() || ask.recipient().isFree(ask)) {
            then.run();
        } else {
            quotas.admit(ask.exchange(), then);
        }
    }

    private void behind(Ask ask, @Nullable Stored stored, long position) {
        if (cache.unkept().getIfPresent(ask.flightKey()) != null) {
            ask.recipient().alone(ask, ALONE);
        } else {
            boarding.join(ask, stored, position);
        }
    }

    private boolean isUsable(Ask ask, Stored stored, long now) {
        if (stored.isKeyed() && !cache.trust().isCurrent(now)) {
            return false;
        }
        if (ask.wantsNewerThan(stored, now)
                && now - stored.validated() > cache.config().renewal().toNanos()) {
            return false;
        }
        long left = stored.secondsLeft(now);
        var freshness = stored.freshness();
        return left > 0
                || (ask.recipient().takesStale()
                        && !freshness.strict()
                        && (left + freshness.whileRevalidating() > 0 || -left < ask.acceptedStaleness()));
    }

    private void hit(Ask ask, Stored stored, long now, long position) {
        long left = stored.secondsLeft(now);
        if (left > 0) {
            cache.meters().hit();
        } else {
            cache.meters().stale();
        }
        ask.recipient().answer(ask, stored, now, left > 0, "gateway; hit; ttl=" + left);
        if (left <= 0 && left + stored.freshness().whileRevalidating() > 0) {
            boarding.renew(ask, stored, position);
        }
    }

    /** Has the origin asked, on this event loop. */
    Runnable fetch(FetchOrder order, Ask ask, Receiver receiver) {
        return switch (ask.origin()) {
            case ToService service -> hop.fetch(order, service, receiver);
            case ToComposition unused -> kitchen.compose(ask, receiver);
        };
    }

    /** Looks again: the answer that was waited for is older than what is known by now. */
    void again(Ask ask) {
        onOwnLoop(() -> {
            if (ask.repeated()) {
                alone(ask);
            } else if (isThere(ask)) {
                look(ask.again());
            }
        });
    }

    void answer(Ask ask, Stored stored, String status) {
        onOwnLoop(() -> ask.recipient().answer(ask, stored, System.nanoTime(), true, status));
    }

    void answerStale(Ask ask, Stored stored) {
        cache.meters().stale();
        onOwnLoop(() -> {
            long now = System.nanoTime();
            long left = Math.min(0, stored.secondsLeft(now));
            var status = "gateway; hit; ttl=" + left + "; detail=stale-if-error";
            ask.recipient().answer(ask, stored, now, false, status);
        });
    }

    void refuse(Ask ask, GatewayProblem problem) {
        onOwnLoop(() -> ask.recipient().refuse(ask, problem));
    }

    /** Sends the request by itself. */
    void alone(Ask ask) {
        onOwnLoop(() -> ask.recipient().alone(ask, ALONE));
    }

    /** What to fetch for a part, of which nothing is kept. */
    FetchOrder orderOfPart(Ask ask) {
        return boarding.order(ask, null);
    }

    void handOver(Handover answer, Ask ask) {
        ask.recipient().handOver(ask, answer);
    }

    private void pass(Exchange exchange, ToService route, String status) {
        exchange.response().headers().set(Names.CACHE_STATUS, status);
        hop.send(exchange, route);
    }

    /** Whether the answer is still waited for. */
    boolean isThere(Ask ask) {
        return ask.recipient().isThere(ask);
    }

    /** Works off the event loop, and comes back to it: with nothing if the work failed. */
    <T> void aside(Supplier<@Nullable T> work, Consumer<@Nullable T> then) {
        vertx.<@Nullable T>executeBlocking(work::get, false)
                .onComplete(done -> then.accept(done.succeeded() ? done.result() : null));
    }

    void onOwnLoop(Runnable task) {
        if (Vertx.currentContext() == context) {
            task.run();
        } else {
            context.runOnContext(unused -> task.run());
        }
    }
}
