package eu.integratingcities.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks now and then how far the receivers are behind and how many dead letters wait, and tells it as metrics. */
@ApplicationScoped
class LagWatch {

    private static final Logger LOG = Logger.getLogger(LagWatch.class);

    private final DeliverySettings settings;
    private final EventConsumers consumers;
    private final LetterShelf shelf;
    private final LagMeters meters;
    private final Map<String, Object> kafka;
    private final WakeUp wakeUp = new WakeUp();
    private @Nullable Thread thread;

    LagWatch(
            DeliverySettings settings,
            EventConsumers consumers,
            LetterShelf shelf,
            LagMeters meters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.consumers = consumers;
        this.shelf = shelf;
        this.meters = meters;
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        var receptions = consumers.receptions();
        meters.register(receptions);
        thread = Thread.ofPlatform().name("lag-watch").daemon().start(() -> run(receptions));
    }

    void stop(@Observes ShutdownEvent event) {
        wakeUp.stop();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run(List<Reception> receptions) {
        try {
            while (!wakeUp.isStopping()) {
                look(receptions);
                wakeUp.pause(settings.watch());
            }
        } catch (InterruptedException e) {
            LOG.debug("The watch over receivers ends with the application");
        }
    }

    /** Again and again until the application stops; a failure is told, and the next look may succeed. */
    private void look(List<Reception> receptions) throws InterruptedException {
        try (var lags = new ConsumerLags(kafka)) {
            while (!wakeUp.isStopping()) {
                for (var reception : receptions) {
                    meters.note(reception, lags.of(reception));
                }
                countLetters();
                wakeUp.pause(settings.watch());
            }
        } catch (RuntimeException e) {
            LOG.warnf("Receivers are not watched for a while: %s", e);
        }
    }

    private void countLetters() {
        try {
            meters.waiting(shelf.waiting());
        } catch (DatabaseFaultException e) {
            LOG.debug("Dead letters are not counted while the database is away", e);
        }
    }
}
