package eu.integratingcities.delivery;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/** What a relay does while one database connection holds: wait to lead, then send until something fails. */
final class RelayTurn {

    private static final Logger LOG = Logger.getLogger(RelayTurn.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS_UNTIL_THE_TOPIC_IS_MISSED = 3;

    private final RelayPlan plan;
    private final RelayConnection database;
    private final RelayMeters meters;
    private final WakeUp wakeUp;
    private final GrowingPause pause;

    RelayTurn(RelayPlan plan, RelayConnection database, RelayMeters meters, WakeUp wakeUp, GrowingPause pause) {
        this.plan = plan;
        this.database = database;
        this.meters = meters;
        this.wakeUp = wakeUp;
        this.pause = pause;
    }

    void run() throws SQLException, InterruptedException {
        while (!database.tryToLead()) {
            meters.backlog(database.backlog());
            wakeUp.pause(plan.poll());
            if (wakeUp.isStopping()) {
                return;
            }
        }
        var records = new OutgoingRecords(plan.topic().name(), plan.source(), plan.publicUrl());
        try (var topics = new TopicKeeper(plan.kafka())) {
            awaitTopic(topics);
            try (var sender = new EventSender(plan.kafka(), records)) {
                lead(topics, sender);
            }
        }
    }

    private void awaitTopic(TopicKeeper topics) throws SQLException, InterruptedException {
        while (!wakeUp.isStopping() && !madeTopic(topics)) {
            meters.backlog(database.backlog());
            wakeUp.pause(pause.next());
        }
    }

    private boolean madeTopic(TopicKeeper topics) throws InterruptedException {
        try {
            topics.ensure(plan.topic());
            return true;
        } catch (KafkaException e) {
            LOG.warnf("Events wait in the outbox: %s: %s", e.getMessage(), e.getCause());
            return false;
        }
    }

    private void lead(TopicKeeper topics, EventSender sender) throws SQLException, InterruptedException {
        LOG.infof("This relay leads for %s", plan.topic().name());
        while (!wakeUp.isStopping()) {
            var rows = database.next(plan.batch());
            if (rows.isEmpty()) {
                meters.backlog(Backlog.EMPTY);
                wakeUp.await(plan.poll());
            } else {
                carry(rows, topics, sender);
            }
        }
    }

    private void carry(List<OutboxRow> rows, TopicKeeper topics, EventSender sender)
            throws SQLException, InterruptedException {
        var acknowledgements = sender.send(rows);
        for (int looks = 1; !acknowledgements.await(BETWEEN_LOOKS); looks++) {
            meters.backlog(database.backlog());
            if (looks % LOOKS_UNTIL_THE_TOPIC_IS_MISSED == 0) {
                madeTopic(topics); // Kafka may have come back without its data
            }
        }
        database.remove(rows);
        meters.sent(rows);
        if (meters.isStale()) {
            meters.backlog(database.backlog());
        }
        pause.reset();
    }
}
