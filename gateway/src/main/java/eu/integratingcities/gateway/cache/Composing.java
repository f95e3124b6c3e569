package eu.integratingcities.gateway.cache;

import eu.integratingcities.gateway.composition.Composition;
import eu.integratingcities.gateway.composition.Part;
import eu.integratingcities.gateway.composition.Parts;
import eu.integratingcities.gateway.composition.Question;
import eu.integratingcities.gateway.composition.Whole;
import eu.integratingcities.gateway.exchange.EntityTags;
import eu.integratingcities.gateway.hop.Receiver;
import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.gateway.route.Destination.ToComposition;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * One composed answer on its way: asks for parts, notes what they are made of and how long they hold, and tells the
 * receiver the whole as if a service had made it. Stays on one event loop.
 */
final class Composing implements Parts {
    private static final long LONGEST = 86_400;

    private final Kitchen kitchen;
    private final Ask ask;
    private final Receiver receiver;
    private final List<PartOrder> orders = new ArrayList<>();
    private final PartQueue queue;
    private final Set<String> keys = new TreeSet<>();
    private long lifetime = LONGEST;
    private boolean whole = true;
    private boolean cancelled;

    Composing(Kitchen kitchen, Ask ask, Receiver receiver) {
        this.kitchen = kitchen;
        this.ask = ask;
        this.receiver = receiver;
        this.queue = kitchen.queue();
    }

    Runnable begin() {
        compose().onComplete(this::made);
        return this::cancel;
    }

    private Future<Whole> compose() {
        try {
            var accept = ask.wish().accept();
            var question = new Question(
                    ask.exchange().target(),
                    accept.isEmpty() ? null : accept,
                    ask.wish().language());
            return composition().compose(question, this);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private Composition composition() {
        return ((ToComposition) ask.origin()).composition();
    }

    @Override
    public Future<Part> get(String uri, String language) {
        return order(uri, language, (order, part) -> kitchen.take(part)).map(this::note);
    }

    @Override
    public Future<Part> content(String uri, String language) {
        return get(uri, language).map(part -> {
            if (part.isThere()) {
                return part;
            }
            whole = false;
            return Part.unavailable(uri);
        });
    }

    @Override
    public Future<Part> probe(String uri) {
        whole = false;
        return order(uri, "", (order, part) -> order.alone(part, "")).map(Taken::part);
    }

    private Future<Taken> order(String uri, String language, BiConsumer<PartOrder, Ask> send) {
        var order = new PartOrder(kitchen, uri);
        var part = kitchen.ask(order, ask.exchange(), language);
        if (!queue.add(() -> send.accept(order, part))) {
            order.miss();
            return order.taken();
        }
        orders.add(order);
        return order.taken().onComplete(taken -> queue.done());
    }

    private Part note(Taken taken) {
        keys.addAll(taken.keys());
        lifetime = Math.min(lifetime, taken.secondsLeft());
        whole &= taken.secondsLeft() > 0;
        return taken.part();
    }

    private void cancel() {
        cancelled = true;
        queue.clear();
        orders.forEach(PartOrder::cancel);
    }

    private void made(AsyncResult<Whole> result) {
        if (cancelled) {
            return;
        }
        if (result.failed()) {
            receiver.failed(problem(result.cause()));
            return;
        }
        var made = result.result();
        var headers = headers(made);
        if (receiver.collects(made.status(), headers)) {
            receiver.collected(made.status(), headers, made.body());
        } else {
            receiver.passed(new Composed(made.status(), headers, made.body()));
        }
    }

    private GatewayProblem problem(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return refused.problem();
        }
        return Incidents.of(cause, ask.exchange().id(), ask.exchange().target().path());
    }

    /** What a service says of its answers. A gap is shown for moments only, and kept by nobody else. */
    private MultiMap headers(Whole made) {
        var headers = HttpHeaders.headers();
        made.headers().forEach(headers::set);
        headers.set(HttpHeaders.ETAG, EntityTags.of(made.body().getBytes()));
        headers.set(HttpHeaders.CACHE_CONTROL, whole ? "no-cache" : "no-store");
        headers.set(
                "CDN-Cache-Control",
                "max-age=" + (whole ? lifetime : kitchen.incomplete().toSeconds()));
        if (!keys.isEmpty()) {
            headers.set("Surrogate-Key", String.join(" ", keys));
        }
        return headers;
    }
}
