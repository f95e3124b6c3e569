package eu.integratingcities.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay as long as the application runs. */
@ApplicationScoped
class RelayService {

    private final DeliverySettings settings;
    private final RelayDatabase database;
    private final Map<String, Object> kafka;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile @Nullable OutboxRelay relay;

    RelayService(
            DeliverySettings settings,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters,
            Clock clock) {
        this.settings = settings;
        this.database = new RelayDatabase(url, user, password);
        this.kafka = kafka;
        this.meters = meters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (settings.relay().enabled()) {
            settings.topic().map(this::plan).ifPresent(plan -> {
                var started = new OutboxRelay(plan, meters, clock);
                relay = started;
                started.start();
            });
        }
    }

    void stop(@Observes ShutdownEvent event) {
        var running = relay;
        if (running != null) {
            running.close();
        }
    }

    /** Something was committed. */
    void nudge() {
        var running = relay;
        if (running != null) {
            running.nudge();
        }
    }

    private RelayPlan plan(String topic) {
        return new RelayPlan(
                database,
                kafka,
                new OwnedTopic(topic, settings.partitions(), settings.replicas()),
                "/" + settings.service(),
                settings.publicUrl(),
                settings.relay().batch(),
                settings.relay().poll());
    }
}
