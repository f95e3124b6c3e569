package eu.integratingcities.gateway.operation;

import eu.integratingcities.gateway.exchange.Page;
import eu.integratingcities.http.caller.Roles;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveOnly;
import eu.integratingcities.http.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Operations for tests: every kind there is, on things that are of no use. */
@ApplicationScoped
class Pebbles implements Operations {
    static final String PATH = "/v1/pebbles";

    record NewPebble(
            @NotBlank @Size(max = 20) String name,
            @Positive @Nullable Integer weight) {}

    record PebbleView(
            String name,
            @Nullable Integer weight,
            @LiveOnly @Nullable String secret,
            long version) implements Versioned {}

    private final Map<String, PebbleView> pebbles = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final Desk desk;

    Pebbles(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Map<Operation, Page> operations() {
        var item = PATH + "/{name}";
        var secretariat = Access.of(Roles.SECRETARIAT);
        return Map.ofEntries(
                desk.at(Operation.post(PATH), secretariat, this::make),
                desk.at(Operation.get(item), Access.ANYONE, this::show),
                desk.at(Operation.patch(item), secretariat, this::change),
                desk.at(Operation.delete(item), Access.of(Roles.PARTNER), this::remove));
    }

    int made() {
        return made.get();
    }

    @Transactional
    Outcome make(Call call) {
        var told = call.body(NewPebble.class);
        made.incrementAndGet();
        var pebble = new PebbleView(told.name(), told.weight(), "shown once", 0);
        pebbles.put(told.name(), pebble);
        return Outcome.created(PATH + "/" + told.name(), pebble);
    }

    Outcome show(Call call) {
        return Outcome.of(require(call));
    }

    Outcome change(Call call) {
        var current = require(call);
        call.ifMatch().require(current.version(), () -> current);
        var told = call.patch().apply(new NewPebble(current.name(), current.weight()), NewPebble.class);
        var changed = new PebbleView(told.name(), told.weight(), null, current.version() + 1);
        pebbles.put(current.name(), changed);
        return Outcome.of(changed);
    }

    Outcome remove(Call call) {
        if (call.variable("name").equals("cursed")) {
            throw new IllegalStateException("not to be told");
        }
        pebbles.remove(call.variable("name"));
        return Outcome.done();
    }

    private PebbleView require(Call call) {
        var name = call.variable("name");
        var pebble = pebbles.get(name);
        if (pebble == null) {
            throw ProblemException.notFound("pebble", name);
        }
        return pebble;
    }
}
