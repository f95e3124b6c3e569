package eu.integratingcities.gateway;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What a test has going on beside itself, each on a thread of its own however few processors there are. */
final class Aside {
    private Aside() {}

    /** Begins it at once. */
    static <T> CompletableFuture<T> begin(Supplier<T> work) {
        return CompletableFuture.supplyAsync(
                work, task -> Thread.ofVirtual().name("aside").start(task));
    }
}
