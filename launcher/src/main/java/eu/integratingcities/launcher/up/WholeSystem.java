package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.child.Journal;
import eu.integratingcities.launcher.child.Supervisor;
import eu.integratingcities.launcher.control.Orders;
import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * All parts, started as early as each can be and stopped in the order that loses nothing: who is asked before who
 * answers.
 */
final class WholeSystem implements Orders {
    private static final List<List<Part>> STOP_ORDER =
            List.of(List.of(Part.GATEWAY), Part.SERVICES, List.of(Part.KAFKA, Part.POSTGRES));

    private final Map<Part, Supervisor> supervisors = new EnumMap<>(Part.class);

    WholeSystem(Servers servers, Journal journal) {
        for (var part : Part.values()) {
            supervisors.put(part, new Supervisor(servers.of(part), journal));
        }
    }

    /** Starts everything but the gateway, and returns when it answers. */
    void startServices() {
        var kafka = begin(Part.KAFKA);
        await(List.of(begin(Part.POSTGRES)));
        var waitedFor = new ArrayList<>(List.of(kafka));
        Part.SERVICES.forEach(service -> waitedFor.add(begin(service)));
        await(waitedFor);
    }

    /** Lets the world in. */
    void startGateway() {
        await(List.of(begin(Part.GATEWAY)));
    }

    /** Stops what runs; returns when nothing does. */
    void end() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var parts : STOP_ORDER) {
                await(parts.stream()
                        .map(part -> CompletableFuture.runAsync(supervisor(part)::end, threads))
                        .toList());
            }
        }
    }

    @Override
    public String stop(String name) {
        var part = Part.named(name);
        supervisor(part).hold();
        return part.title() + " is held";
    }

    @Override
    public String start(String name) {
        var part = Part.named(name);
        supervisor(part).release();
        return part.title() + " is ready";
    }

    @Override
    public String status() {
        return supervisors.entrySet().stream()
                .map(entry ->
                        entry.getKey().title() + " " + entry.getValue().state().text())
                .collect(Collectors.joining("\n"));
    }

    private CompletableFuture<Void> begin(Part part) {
        return supervisor(part).begin();
    }

    private Supervisor supervisor(Part part) {
        return Objects.requireNonNull(supervisors.get(part));
    }

    private static void await(List<CompletableFuture<Void>> futures) {
        try {
            CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotRunException reason ? reason : e;
        }
    }
}
