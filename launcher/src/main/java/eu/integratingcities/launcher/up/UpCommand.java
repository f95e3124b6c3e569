package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.child.Journal;
import eu.integratingcities.launcher.control.ControlServer;
import eu.integratingcities.launcher.load.ReferenceDataLoad;
import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.settings.DataFolderClaim;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import eu.integratingcities.reference.ReferenceData;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** {@code ic up}: runs the whole system until a signal ends it. */
public record UpCommand(Build build, Addresses addresses, DataFolder data, Journal journal) {
    /** How long the children of a killed run may take to end. */
    private static final Duration AFTER_A_KILL = Duration.ofSeconds(15);

    /**
     * Starts everything and does not return.
     *
     * @param fresh whether to forget the data of earlier runs
     */
    public void run(boolean fresh) throws InterruptedException {
        var began = System.nanoTime();
        build.requireComplete();
        var claim = data.claim();
        new FreePorts(addresses).require(wasKilled() ? AFTER_A_KILL : Duration.ZERO);
        if (fresh) {
            data.clear();
        }
        var keys = DevelopmentKeys.in(data.keys());
        var system = new WholeSystem(new Servers(build, addresses, data, keys), journal);
        var control = ControlServer.open(data.control(), system);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(system, control, claim), "end"));

        journal.tell("starting PostgreSQL, Kafka and three services on " + data.path());
        system.startServices();
        loadOnce(keys);
        system.startGateway();
        journal.show(new Banner(addresses, data, Duration.ofNanos(System.nanoTime() - began)).text());
        new CountDownLatch(1).await(); // a signal ends the process
    }

    private boolean wasKilled() {
        return Files.exists(data.control().path()); // a run that ends in good order removes it
    }

    private void loadOnce(DevelopmentKeys keys) {
        if (data.isLoaded()) {
            journal.tell("the data of the earlier run is kept; ./ic up --fresh starts over");
            return;
        }
        var token = new DevelopmentToken(Role.SECRETARIAT, null).signedWith(keys, Clock.systemUTC());
        new ReferenceDataLoad(service -> URI.create(addresses.url(Part.named(service))), token, journal::tell)
                .load(ReferenceData.imports());
        data.markLoaded();
    }

    private void end(WholeSystem system, ControlServer control, DataFolderClaim claim) {
        journal.tell("stopping");
        system.end();
        control.close();
        claim.close();
        journal.tell("stopped; the data is kept in " + data.path());
    }
}
