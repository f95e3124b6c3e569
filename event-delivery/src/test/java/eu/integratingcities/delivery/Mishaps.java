package eu.integratingcities.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Faults that befall the handler of a city of that name, a number of times. */
@ApplicationScoped
class Mishaps {

    private record Mishap(Supplier<RuntimeException> fault, AtomicInteger left) {}

    private final Map<String, Mishap> byName = new ConcurrentHashMap<>();

    void plan(String name, int times, Supplier<RuntimeException> fault) {
        byName.put(name, new Mishap(fault, new AtomicInteger(times)));
    }

    int left(String name) {
        return byName.get(name).left().get();
    }

    void befall(String name) {
        var mishap = byName.get(name);
        if (mishap != null && mishap.left().getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw mishap.fault().get();
        }
    }
}
