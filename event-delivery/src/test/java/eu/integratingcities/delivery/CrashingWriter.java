package eu.integratingcities.delivery;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.ats.jta.TransactionManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * A writer in a process of its own that dies at its commit. It changes a city and appends to a real outbox, in a
 * transaction of the transaction manager that services have; it reaches no Kafka and runs no relay.
 */
final class CrashingWriter {

    /** The name that it gives to the city. */
    static final String NAME = "Traiectum";

    /** When it dies. */
    enum Death {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private CrashingWriter() {}

    /** Runs the process until it has died; gives its exit code. */
    static int run(RelayDatabase database, UUID city, Death death) throws IOException, InterruptedException {
        return DoomedJvm.run(
                CrashingWriter.class,
                database.url(),
                database.user(),
                database.password(),
                city.toString(),
                death.name());
    }

    public static void main(String[] arguments) throws Exception {
        var city = UUID.fromString(arguments[3]);
        var transactions = TransactionManager.transactionManager();
        var registry = new TransactionSynchronizationRegistryImple();
        var dataSource = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(2)
                        .transactionIntegration(new NarayanaTransactionIntegration(transactions, registry))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(arguments[0])
                                .principal(new NamePrincipal(arguments[1]))
                                .credential(new SimplePassword(arguments[2])))));
        var nudge = new CommitNudge(registry, relayThatNeverStarts(arguments));
        var outbox = new Outbox(dataSource, nudge, event -> {}, Clock.systemUTC());

        transactions.begin();
        insert(dataSource, city);
        outbox.append(Cities.changed(city, NAME));
        if (Death.valueOf(arguments[4]) == Death.AFTER_COMMIT) {
            transactions.commit();
        }
        Runtime.getRuntime().halt(9);
    }

    private static void insert(AgroalDataSource dataSource, UUID city) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("insert into city (id, name) values (?, ?)")) {
            statement.setObject(1, city);
            statement.setString(2, NAME);
            statement.executeUpdate();
        }
    }

    private static RelayService relayThatNeverStarts(String[] arguments) {
        var settings = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(DeliverySettings.class)
                .withDefaultValue("quarkus.application.name", "crashing-writer")
                .build()
                .getConfigMapping(DeliverySettings.class);
        return new RelayService(
                settings,
                arguments[0],
                arguments[1],
                arguments[2],
                Map.of(),
                new SimpleMeterRegistry(),
                Clock.systemUTC());
    }
}
