package eu.integratingcities.gateway.webhook;

import static org.awaitility.Awaitility.await;

import eu.integratingcities.gateway.database.Database;
import eu.integratingcities.gateway.door.GatewayServer;
import eu.integratingcities.gateway.partner.Partner;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Where partners come from who are told of events. */
@Singleton
class Subscribers {
    private final GatewayServer server;
    private final Database database;
    private final AgroalDataSource tables;

    Subscribers(GatewayServer server, Database database, AgroalDataSource tables) {
        this.server = server;
        this.database = database;
        this.tables = tables;
    }

    /** A partner whose account was just opened, while the log is read. */
    Subscriber to(String city) {
        await().until(database::isReady);
        var subscriber = new Subscriber(Partner.withAccount(server.port()), city, tables);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> subscriber.scalar("select place from webhook_intake") != null);
        return subscriber;
    }
}
