package eu.integratingcities.gateway.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.gateway.exchange.Exchange;
import eu.integratingcities.gateway.exchange.FixedAnswer;
import eu.integratingcities.gateway.exchange.Negotiation;
import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.gateway.operation.Access;
import eu.integratingcities.gateway.operation.Desk;
import eu.integratingcities.gateway.operation.Operation;
import eu.integratingcities.gateway.operation.Operations;
import eu.integratingcities.gateway.operation.Outcome;
import eu.integratingcities.gateway.operation.Parameters;
import eu.integratingcities.gateway.operation.RefusedException;
import eu.integratingcities.gateway.problem.Incidents;
import eu.integratingcities.gateway.problem.Problems;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.paging.ItemList;
import eu.integratingcities.http.parameter.KebabJson;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** {@code /v1/snapshots}: the list, the newest, each archive; and an order of one more. */
@ApplicationScoped
class SnapshotOperations implements Operations {
    static final String LIST = "/v1/snapshots";
    private static final String ONE = LIST + "/{snapshot}";
    private static final String LATEST = LIST + "/latest";
    private static final String ZIP = ".zip";
    private static final String CHECKSUM = ".zip.sha256";
    private static final String ARCHIVE = "application/zip";
    private static final String TEXT = "text/plain";
    private static final int ACCEPTED = 202;
    private static final int TEMPORARY_REDIRECT = 307;

    private final SnapshotFolder folder;
    private final SnapshotOrders orders;
    private final Desk desk;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    SnapshotOperations(SnapshotFolder folder, SnapshotOrders orders, Desk desk, Clock clock) {
        this.folder = folder;
        this.orders = orders;
        this.desk = desk;
        this.clock = clock;
        new KebabJson().customize(json);
    }

    @Override
    public Map<Operation, Page> operations() {
        return Map.ofEntries(
                Map.entry(Operation.get(LIST), this::list),
                Map.entry(Operation.get(LATEST), this::latest),
                Map.entry(Operation.get(ONE), this::one),
                desk.at(Operation.post(LIST), Access.of(Roles.OPERATOR), call -> order()));
    }

    private Outcome order() {
        if (!folder.isThere()) {
            throw new RefusedException(SnapshotProblems.noFolder());
        }
        var now = Instant.now(clock);
        orders.place();
        return new Outcome(ACCEPTED, new SnapshotOrderView(now, LIST), LIST);
    }

    private void list(Exchange exchange) {
        if (!Set.of(LIST, LIST + ".json").contains(exchange.target().path())) {
            Problems.answer(exchange.request(), SnapshotProblems.notAcceptable(List.of("application/json")));
            return;
        }
        if (format(exchange, List.of("application/json")).isEmpty()) {
            return;
        }
        offTheEventLoop(exchange, folder::all, all -> {
            var newest = all.isEmpty() ? null : all.getFirst().createdAt();
            exchange.response().headers().set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            FixedAnswer.of(bytes(ItemList.whole(all, newest)), "application/json")
                    .answer(exchange);
        });
    }

    private void latest(Exchange exchange) {
        if (format(exchange, List.of(ARCHIVE)).isEmpty()) {
            return;
        }
        offTheEventLoop(exchange, folder::all, all -> {
            if (all.isEmpty()) {
                Problems.answer(
                        exchange.request(), folder.isThere() ? SnapshotProblems.none() : SnapshotProblems.noFolder());
                return;
            }
            exchange.response().headers().set(HttpHeaders.CACHE_CONTROL, "no-cache");
            exchange.response()
                    .headers()
                    .set(HttpHeaders.LOCATION, all.getFirst().href());
            exchange.response().setStatusCode(TEMPORARY_REDIRECT).end();
        });
    }

    private void one(Exchange exchange) {
        var file = exchange.target().path().substring(LIST.length() + 1);
        boolean bySuffix = file.endsWith(CHECKSUM);
        var format = format(exchange, bySuffix ? List.of(TEXT) : List.of(ARCHIVE, TEXT));
        if (format.isEmpty()) {
            return;
        }
        var suffix = bySuffix ? CHECKSUM : ZIP;
        // Nothing of the path is ever used as one: it is read as a name, or it is none.
        var name = file.endsWith(suffix)
                ? SnapshotName.read(file.substring(0, file.length() - suffix.length()))
                : Optional.<SnapshotName>empty();
        if (name.isEmpty()) {
            Problems.answer(exchange.request(), SnapshotProblems.unknown(file));
            return;
        }
        offTheEventLoop(exchange, () -> folder.find(name.get()), found -> {
            exchange.response().headers().set(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            if (found.isEmpty()) {
                Problems.answer(exchange.request(), SnapshotProblems.unknown(file));
            } else if (format.get().equals(TEXT)) {
                checksum(found.get(), name.get()).answer(exchange);
            } else {
                new SnapshotDownload(exchange, found.get(), folder.archive(name.get())).answer();
            }
        });
    }

    private static FixedAnswer checksum(Snapshot snapshot, SnapshotName name) {
        return FixedAnswer.of("%s  %s\n".formatted(snapshot.sha256(), name.zip()), TEXT + "; charset=utf-8")
                .keptForever();
    }

    /** What the caller likes best of what there is; empty, and answered, if it is nothing, or if the query says anything. */
    private static Optional<String> format(Exchange exchange, List<String> formats) {
        var best = Negotiation.best(exchange.request().getHeader(HttpHeaders.ACCEPT), formats);
        if (best.isEmpty()) {
            Problems.answer(exchange.request(), SnapshotProblems.notAcceptable(formats));
            return best;
        }
        try {
            new Parameters(exchange.target(), Set.of()).refuseWrong();
            return best;
        } catch (RefusedException e) {
            Problems.answer(exchange.request(), e.problem());
            return Optional.empty();
        }
    }

    private <T> void offTheEventLoop(Exchange exchange, Callable<T> look, Consumer<T> answer) {
        var context = Objects.requireNonNull(Vertx.currentContext(), "not on an event loop");
        context.executeBlocking(look, false)
                .onSuccess(found -> {
                    if (!exchange.response().closed()) {
                        answer.accept(found);
                    }
                })
                .onFailure(failure -> Problems.fail(
                        exchange.request(),
                        Incidents.of(failure, exchange.id(), exchange.target().path())));
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
