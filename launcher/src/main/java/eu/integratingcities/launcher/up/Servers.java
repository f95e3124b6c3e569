package eu.integratingcities.launcher.up;

import eu.integratingcities.launcher.settings.Addresses;
import eu.integratingcities.launcher.settings.Build;
import eu.integratingcities.launcher.settings.DataFolder;
import eu.integratingcities.launcher.settings.Part;
import eu.integratingcities.launcher.settings.Secrets;
import eu.integratingcities.launcher.token.DevelopmentKeys;
import eu.integratingcities.launcher.token.DevelopmentToken;
import eu.integratingcities.platform.kafka.KafkaServer;
import eu.integratingcities.platform.postgres.PostgresServer;
import eu.integratingcities.platform.postgres.ServiceDatabase;
import eu.integratingcities.platform.process.Server;
import java.util.Map;

/** How each part of the system is run on this machine, and what it is told of the others. */
record Servers(Build build, Addresses addresses, DataFolder data, DevelopmentKeys keys) {
    Server of(Part part) {
        return switch (part) {
            case POSTGRES -> postgres();
            case KAFKA -> kafka();
            case SIGNATORY, MONITORING, CONFERENCE, GATEWAY ->
                new ApplicationServer(
                        part,
                        build.application(part),
                        addresses.port(part),
                        addresses.managementPort(part),
                        environment(part));
        };
    }

    private PostgresServer postgres() {
        var secrets = data.secrets();
        var databases = Part.APPLICATIONS.stream()
                .map(application -> database(application, secrets))
                .toList();
        return new PostgresServer(
                data.postgres(), addresses.port(Part.POSTGRES), secrets.superuserPassword(), databases);
    }

    private KafkaServer kafka() {
        return new KafkaServer(data.kafka(), addresses.port(Part.KAFKA));
    }

    private Map<String, String> environment(Part application) {
        var database = database(application, data.secrets());
        return Map.ofEntries(
                Map.entry(application.portVariable(), Integer.toString(addresses.port(application))),
                Map.entry("IC_DB_URL", database.url(addresses.port(Part.POSTGRES))),
                Map.entry("IC_DB_USER", database.name()),
                Map.entry("IC_DB_PASSWORD", database.password()),
                Map.entry("IC_SNAPSHOTS", data.snapshots().toString()),
                Map.entry("IC_KAFKA", kafka().bootstrap()),
                Map.entry("IC_JWT_ISSUER", DevelopmentToken.ISSUER),
                Map.entry("IC_JWT_KEYS", "file:" + keys.publicKeys()),
                Map.entry("IC_PUBLIC_URL", addresses.url(Part.GATEWAY)),
                Map.entry("IC_SIGNATORY_URL", addresses.url(Part.SIGNATORY)),
                Map.entry("IC_MONITORING_URL", addresses.url(Part.MONITORING)),
                Map.entry("IC_CONFERENCE_URL", addresses.url(Part.CONFERENCE)));
    }

    private static ServiceDatabase database(Part application, Secrets secrets) {
        return new ServiceDatabase(application.shortName(), secrets.databasePassword(application));
    }
}
