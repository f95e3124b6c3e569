package eu.integratingcities.gateway.feed;

import eu.integratingcities.events.Topic;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** The log of all changes, as the gateway reads it: its live end and its history. */
@Singleton
class Feed {
    /** Before the server starts, and before it stops: streams end in good order while their connections are there. */
    private static final int BEFORE_THE_SERVER = 1_000;

    private final FeedConfig config;
    private final Live live = new Live();
    private final Readers readers;
    private final KafkaLog log;
    private final History history;
    private final Tail tail;

    Feed(FeedConfig config) {
        this.config = config;
        log = new KafkaLog(
                config.kafka(),
                Arrays.stream(Topic.values()).map(Topic::address).toList(),
                config.timeout());
        history = new History(
                log, config.timeout(), config.historyReaders(), config.historyQueue(), config.readersPerClient());
        tail = new Tail(log, live, config.recentChanges(), config.recentBytes().asLongValue());
        readers = new Readers(config.readers(), config.readersPerClient());
        live.listen(readers::wake);
    }

    void start(@Observes @Priority(BEFORE_THE_SERVER) StartupEvent event) {
        tail.start();
    }

    void stop(@Observes @Priority(BEFORE_THE_SERVER) ShutdownEvent event) {
        try {
            readers.end();
        } finally {
            tail.close();
            history.close();
            log.close();
        }
    }

    FeedConfig config() {
        return config;
    }

    Live live() {
        return live;
    }

    History history() {
        return history;
    }

    Readers readers() {
        return readers;
    }

    int topics() {
        return log.topics().size();
    }

    int scan() {
        return config.scan();
    }
}
