package eu.integratingcities.bench;

import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.up.ApplicationServer;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import java.net.URI;
import java.util.Map;

/** One gateway of several, as {@code ic up} runs it, without quotas. */
final class Gateway implements AutoCloseable {

    private final ServerHandle handle;
    private final URI address;

    private Gateway(Platform platform, SignatoryService service) {
        var port = LoopbackPorts.free();
        var database = platform.databaseOfPeer();
        this.address = URI.create("http://127.0.0.1:" + port);
        this.handle = new ServerHandle(new ApplicationServer(
                Part.GATEWAY,
                Build.ofThisProject().application(Part.GATEWAY),
                port,
                LoopbackPorts.free(),
                Map.of(
                        "IC_GATEWAY_PORT", Integer.toString(port),
                        "IC_PUBLIC_URL", address.toString(),
                        "IC_SIGNATORY_URL", service.address().toString(),
                        "IC_KAFKA", platform.kafkaAddress(),
                        "IC_DB_URL", database.url(),
                        "IC_DB_USER", database.user(),
                        "IC_DB_PASSWORD", database.password(),
                        "IC_QUOTA", "false")));
    }

    /** Returns when it is open. */
    static Gateway start(Platform platform, SignatoryService service) {
        var gateway = new Gateway(platform, service);
        gateway.handle.start();
        return gateway;
    }

    /** Where it listens. */
    URI address() {
        return address;
    }

    @Override
    public void close() {
        handle.stop();
    }
}
