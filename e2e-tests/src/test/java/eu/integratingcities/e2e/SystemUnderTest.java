package eu.integratingcities.e2e;

import eu.integratingcities.http.contract.ContractFilter;
import eu.integratingcities.launcher.control.ControlClient;
import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.launcher.token.Role;
import eu.integratingcities.platform.postgres.ServiceDatabase;
import eu.integratingcities.platform.process.Folders;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole system, run by the real launcher on free ports and in a folder of its own: started by the first test of the
 * JVM that asks, shared by all, gone with the JVM. A test that stops or kills a part leaves the system whole. From the
 * start on, whatever the gateway answers to REST Assured has to be as its OpenAPI document says.
 */
public final class SystemUnderTest {
    private static final class Shared {
        private static final SystemUnderTest SYSTEM = new SystemUnderTest();
    }

    private final Path home = Path.of("").toAbsolutePath().getParent();
    private final Map<String, String> environment = new HashMap<>(FreePorts.variables());
    private final DataFolder data = new DataFolder(temporaryFolder());
    private final Addresses addresses;
    private LauncherProcess launcher;

    private SystemUnderTest() {
        environment.put("IC_DATA", data.path().toString());
        environment.put("IC_MONITORING_CONSEQUENCE_INTERVAL", "1s");
        // All tests ask from one address.
        environment.put("IC_GATEWAY_QUOTA_ADDRESS", "1000000");
        environment.put("IC_GATEWAY_QUOTA_DOWNLOADS", "1000000");
        // Receivers of the tests are on this machine, without certificates.
        environment.put("IC_WEBHOOK_HTTP", "true");
        environment.put("IC_WEBHOOK_NETWORKS", "127.0.0.1/32");
        environment.put("IC_GATEWAY_WEBHOOK_FIRST_RETRY", "500ms");
        addresses = new Addresses(environment);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the system under test"));
        launcher = LauncherProcess.start(home, environment);
        RestAssured.filters(new ContractFilter((request, answer) -> isPublished(request)));
    }

    /** What the services say of their health is for operators. */
    private boolean isPublished(URI request) {
        return request.toString().startsWith(gateway() + "/") && !ContractFilter.isFile(request.getPath());
    }

    /** The system, with the reference data in it and the gateway open. */
    public static SystemUnderTest running() {
        return Shared.SYSTEM;
    }

    /** The folder of the project. */
    public Path home() {
        return home;
    }

    /** What the launcher was told: ports, the data folder, how often monitoring looks for missing reports. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** The address of the gateway, without a slash at its end. */
    public String gateway() {
        return addresses.url(Part.GATEWAY);
    }

    /** The address of an application itself, without a slash at its end. */
    public String url(Part application) {
        return addresses.url(application);
    }

    /** Where an application tells of its health and its numbers. */
    public String managementUrl(Part application) {
        return "http://localhost:" + addresses.managementPort(application);
    }

    /** Where Kafka's clients connect. */
    public String kafka() {
        return "127.0.0.1:" + addresses.port(Part.KAFKA);
    }

    /** A token for everything but cities' own affairs. */
    public String token(Role role) {
        return new DevelopmentToken(role, null).signedWith(DevelopmentKeys.in(data.keys()), Clock.systemUTC());
    }

    /** A token of an editor of the city. */
    public String cityEditor(String slug) {
        return new DevelopmentToken(Role.CITY_EDITOR, slug)
                .signedWith(DevelopmentKeys.in(data.keys()), Clock.systemUTC());
    }

    /** A token of who acts for the account. */
    public String partner(String account) {
        return DevelopmentToken.ofPartner(account).signedWith(DevelopmentKeys.in(data.keys()), Clock.systemUTC());
    }

    /** A look into the database of an application, with that application's own rights. */
    public Connection database(Part application) throws SQLException {
        var name = application.shortName();
        var database = new ServiceDatabase(name, data.secrets().databasePassword(application));
        return DriverManager.getConnection(
                database.url(addresses.port(Part.POSTGRES)), database.name(), database.password());
    }

    /** Holds a part, as {@code ic stop} does. */
    public void stop(Part part) {
        control().stop(part.title());
    }

    /** Lets a held part go on, and returns when it answers. */
    public void start(Part part) {
        control().start(part.title());
    }

    /** {@code kill -9}; the launcher starts the part again by itself. */
    public void kill(Part part) {
        ProcessHandle.of(pid(part)).orElseThrow().destroyForcibly();
    }

    /** The process id of a part that answers; fails while it does not. */
    public long pid(Part part) {
        var ready = part.title() + " ready ";
        return control()
                .status()
                .lines()
                .filter(line -> line.startsWith(ready))
                .mapToLong(line -> Long.parseLong(line.substring(ready.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(control().status()));
    }

    /** Whether every part answers. */
    public boolean isWhole() {
        return control()
                        .status()
                        .lines()
                        .filter(line -> line.contains(" ready "))
                        .count()
                == Part.values().length;
    }

    /** Every process of the system, the launcher's included. */
    public List<ProcessHandle> processes() {
        return launcher.family();
    }

    /** Sends SIGTERM to the launcher and waits for its end. */
    public void shutDown() {
        launcher.stop();
    }

    /** Starts the system again on the data that it had. */
    public void startAgain() {
        launcher = LauncherProcess.start(home, environment);
    }

    private ControlClient control() {
        return new ControlClient(data.control());
    }

    private void end() {
        if (launcher != null) { // null when the start itself failed
            launcher.stop();
        }
        Folders.delete(data.path());
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("system-under-test-");
            Folders.makeTraversable(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder", e);
        }
    }
}
