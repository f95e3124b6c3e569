package eu.integratingcities.bench;

import java.time.Duration;

/**
 * How long processors have worked for each part of the system until now, or in a span of time.
 *
 * @param service the service with its relay
 * @param postgres the server with all its backends
 */
record Work(Duration service, Duration postgres, Duration kafka) {

    /** Until now. */
    static Work of(SignatoryService service, Platform platform) {
        return new Work(
                ProcessorTime.of(service.pid()),
                ProcessorTime.of(platform.postgresPid()),
                ProcessorTime.of(platform.kafkaPid()));
    }

    Work since(Work before) {
        return new Work(service.minus(before.service), postgres.minus(before.postgres), kafka.minus(before.kafka));
    }

    Duration all() {
        return service.plus(postgres).plus(kafka);
    }
}
