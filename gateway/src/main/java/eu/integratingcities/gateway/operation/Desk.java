package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.exchange.Negotiation;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.OnceOnly.Given;
import eu.integratingcities.gateway.problem.GatewayProblem;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.http.idempotency.IdempotencyKey;
import eu.integratingcities.http.problem.ProblemType;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where the gateway's own operations are done that need the database. The body is read on the event loop, the work is done
 * off it for those whose token lets them in, and the answer is written on the event loop again.
 */
@Singleton
public class Desk {
    private static final List<String> FORMATS = List.of("application/json");
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final OperationConfig config;
    private final Database database;
    private final Tokens tokens;
    private final Json json;
    private final OnceOnly onceOnly;
    private final AtomicInteger underWay = new AtomicInteger();

    Desk(OperationConfig config, Database database, Tokens tokens, Json json, OnceOnly onceOnly) {
        this.config = config;
        this.database = database;
        this.tokens = tokens;
        this.json = json;
        this.onceOnly = onceOnly;
    }

    /** One operation without query parameters: who may, and what is done. */
    public Map.Entry<Operation, Page> at(Operation operation, Access access, Work work) {
        return at(operation, access, Set.of(), work);
    }

    /** The same for an operation that knows these query parameters. */
    public Map.Entry<Operation, Page> at(Operation operation, Access access, Set<String> parameters, Work work) {
        var template = PathTemplate.of(operation.template());
        return Map.entry(operation, exchange -> {
            var variables = template.variables(exchange.target().path());
            var accept = exchange.request().getHeader(HttpHeaders.ACCEPT);
            if (variables.isEmpty() || Negotiation.best(accept, FORMATS).isEmpty()) {
                Problems.answer(exchange.request(), notAcceptable());
            } else {
                begin(new Task(exchange, variables.get(), parameters, access, work));
            }
        });
    }

    private void begin(Task task) {
        var request = task.exchange().request();
        if (underWay.incrementAndGet() > config.underWay()) {
            underWay.decrementAndGet();
            Problems.answer(request, busy());
            return;
        }
        var context = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop");
        body(task, context)
                .compose(body -> context.executeBlocking(() -> done(task, body), false))
                .onComplete(done -> {
                    underWay.decrementAndGet();
                    end(task, done);
                });
    }

    private Future<Buffer> body(Task task, Context context) {
        var request = task.exchange().request();
        // Without a token it is refused anyhow, and nobody waits for its body.
        return WITH_BODY.contains(request.method()) && request.headers().contains(HttpHeaders.AUTHORIZATION)
                ? BodyReading.of(request, config.bodyLimit().asLongValue(), config.uploadTime(), context.owner())
                : Future.succeededFuture(Buffer.buffer());
    }

    /** Off the event loop. */
    private Given done(Task task, Buffer body) {
        var request = task.exchange().request();
        var bearer = tokens.bearer(request.getHeader(HttpHeaders.AUTHORIZATION));
        var call = task.call(bearer, body, json);
        database.require();
        var key = request.getHeader(IdempotencyKey.HEADER);
        if (key == null || bearer.isAnonymous() || !HttpMethod.POST.equals(request.method())) {
            return onceOnly.given(task.work().of(call));
        }
        var target = request.method() + " " + task.exchange().target().path();
        var once = IdempotencyKey.of(bearer.subject(), target, key);
        return onceOnly.does(once, body.getBytes(), () -> task.work().of(call));
    }

    private void end(Task task, AsyncResult<Given> done) {
        var exchange = task.exchange();
        if (exchange.response().closed() || exchange.response().ended()) {
            return;
        }
        if (done.succeeded()) {
            Reply.write(exchange, done.result());
        } else {
            Problems.answer(exchange.request(), Failures.of(done.cause(), exchange, json));
        }
    }

    private static GatewayProblem notAcceptable() {
        return GatewayProblem.notAcceptable("This is there as JSON only.", FORMATS);
    }

    private static GatewayProblem busy() {
        return GatewayProblem.of(ProblemType.UNAVAILABLE, "The gateway is at work on as much as it can take.")
                .withHeader("Retry-After", "2");
    }
}
