package eu.integratingcities.bench;

import eu.integratingcities.delivery.RelayDatabase;
import eu.integratingcities.launcher.load.ReferenceDataLoad;
import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import eu.integratingcities.launcher.up.ApplicationServer;
import eu.integratingcities.platform.process.LoopbackPorts;
import eu.integratingcities.platform.process.ServerHandle;
import eu.integratingcities.reference.ReferenceData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Map;

/** signatory-service as {@code ic up} runs it, with the same limits of memory. */
final class SignatoryService implements AutoCloseable {

    private final ServerHandle handle;
    private final URI address;
    private final String token;

    private SignatoryService(Platform platform, RelayDatabase database) {
        var keys = DevelopmentKeys.in(platform.folder().resolve("keys"));
        var port = LoopbackPorts.free();
        this.address = URI.create("http://127.0.0.1:" + port);
        this.token = new DevelopmentToken(Role.SECRETARIAT, null).signedWith(keys, Clock.systemUTC());
        this.handle = new ServerHandle(new ApplicationServer(
                Part.SIGNATORY,
                Build.ofThisProject().application(Part.SIGNATORY),
                port,
                LoopbackPorts.free(),
                Map.of(
                        "IC_DB_URL", database.url(),
                        "IC_DB_USER", database.user(),
                        "IC_DB_PASSWORD", database.password(),
                        "IC_KAFKA", platform.kafkaAddress(),
                        "IC_JWT_ISSUER", DevelopmentToken.ISSUER,
                        "IC_JWT_KEYS", "file:" + keys.publicKeys())));
    }

    /** Lays out the tables and returns when the service answers. */
    static SignatoryService start(Platform platform, RelayDatabase database) {
        var service = new SignatoryService(platform, database);
        service.handle.start();
        return service;
    }

    /** Loads the real cities and what they rest on, editions of the charter among them. */
    void loadReferenceData() {
        new ReferenceDataLoad(service -> address, token, line -> {})
                .load(ReferenceData.imports().stream()
                        .filter(request -> request.service().equals(Part.SIGNATORY.shortName()))
                        .toList());
    }

    /** A request of the secretariat. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** Where it listens. */
    URI address() {
        return address;
    }

    long pid() {
        return handle.pid();
    }

    /** The most memory that the process has ever held, in mebibytes; only Linux tells. */
    long peakMebibytes() throws IOException {
        return ResidentMemory.of(pid()).peak() >> 20;
    }

    @Override
    public void close() {
        handle.stop();
    }
}
