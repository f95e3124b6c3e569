package eu.integratingcities.bench;

import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.up.ApplicationServer;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** One gateway of several, as {@code ic up} runs it, without quotas. */
final class Gateway implements AutoCloseable {

    private final ServerHandle handle;
    private final URI address;
    private final DevelopmentKeys keys;

    private Gateway(Platform platform, URI service, Map<String, String> more) {
        var port = LoopbackPorts.free();
        var database = platform.databaseOfPeer();
        this.keys = DevelopmentKeys.in(platform.folder().resolve("keys"));
        this.address = URI.create("http://127.0.0.1:" + port);
        var settings = new HashMap<>(Map.of(
                "IC_GATEWAY_PORT", Integer.toString(port),
                "IC_PUBLIC_URL", address.toString(),
                "IC_SIGNATORY_URL", service.toString(),
                "IC_KAFKA", platform.kafkaAddress(),
                "IC_DB_URL", database.url(),
                "IC_DB_USER", database.user(),
                "IC_DB_PASSWORD", database.password(),
                "IC_JWT_ISSUER", DevelopmentToken.ISSUER,
                "IC_JWT_KEYS", "file:" + keys.publicKeys(),
                "IC_QUOTA", "false"));
        settings.putAll(more);
        this.handle = new ServerHandle(new ApplicationServer(
                Part.GATEWAY, Build.ofThisProject().application(Part.GATEWAY), port, LoopbackPorts.free(), settings));
    }

    /** Returns when it is open. */
    static Gateway start(Platform platform, SignatoryService service) {
        return start(platform, service.address(), Map.of());
    }

    /** One with further settings. Of the service it needs nothing to start. */
    static Gateway start(Platform platform, URI service, Map<String, String> more) {
        var gateway = new Gateway(platform, service, more);
        gateway.handle.start();
        return gateway;
    }

    long pid() {
        return handle.pid();
    }

    /** A token that it believes. */
    String token(DevelopmentToken token) {
        return token.signedWith(keys, Clock.systemUTC());
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
