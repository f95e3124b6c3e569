package eu.integratingcities.monitoring.consequence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for reports that stay away as long as the application runs, beginning with its start. */
@ApplicationScoped
class AbsenceWatch {

    private static final Logger LOG = Logger.getLogger(AbsenceWatch.class);

    private final ReviewAbsences reviewAbsences;
    private final Duration interval;
    private final CountDownLatch end = new CountDownLatch(1);

    AbsenceWatch(ReviewAbsences reviewAbsences, ConsequenceSettings settings) {
        this.reviewAbsences = reviewAbsences;
        this.interval = settings.interval();
    }

    void start(@Observes StartupEvent event) {
        if (!interval.isPositive()) {
            throw new IllegalArgumentException("ic.monitoring.consequence.interval has to be longer than " + interval);
        }
        Thread.ofPlatform().name("absence-watch").daemon().start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        end.countDown();
    }

    private void watch() {
        try {
            do {
                look();
            } while (!end.await(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody else hears of a fault here; what was not done is done at the next look. */
    private void look() {
        try {
            reviewAbsences.review();
        } catch (RuntimeException e) {
            LOG.warnf(e, "The consequence rules were not asked; they are again in %s", interval);
        }
    }
}
