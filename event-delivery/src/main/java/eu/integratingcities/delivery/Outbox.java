package eu.integratingcities.delivery;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import eu.integratingcities.events.PublicEvent;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where a change tells the world about itself. The event commits with the change or not at all; from then on the relay
 * brings it to Kafka, however often this process dies on the way.
 */
@ApplicationScoped
public class Outbox {

    /** Larger events would stand in the relay's way for ever, because Kafka refuses them. */
    static final int MOST_BYTES = 512 * 1024;

    private final AgroalDataSource dataSource;
    private final CommitNudge commitNudge;
    private final Consumer<PublicEvent> heard;
    private final Clock clock;

    @Inject
    Outbox(AgroalDataSource dataSource, CommitNudge commitNudge, Event<PublicEvent> observers, Clock clock) {
        this(dataSource, commitNudge, observers::fire, clock);
    }

    /** @param heard is told of each event when it is appended */
    Outbox(AgroalDataSource dataSource, CommitNudge commitNudge, Consumer<PublicEvent> heard, Clock clock) {
        this.dataSource = dataSource;
        this.commitNudge = commitNudge;
        this.heard = heard;
        this.clock = clock;
    }

    /**
     * Sends the event if the caller's transaction commits. Concurrent writers of one aggregate wait here for each other,
     * so that its events have the order in which their transactions commit. Observers of {@link PublicEvent} hear of it at
     * once, before it is known whether it commits.
     *
     * @throws IllegalArgumentException when the event's JSON is larger than 512 KiB
     */
    @Transactional(TxType.MANDATORY)
    public void append(PublicEvent event) {
        insert(List.of(event), false);
        heard.accept(event);
    }

    /** Like {@link #append}, for history: copies take it, reactions pass over it. */
    @Transactional(TxType.MANDATORY)
    public void appendImported(PublicEvent event) {
        insert(List.of(event), true);
    }

    /** Like {@link #appendImported(PublicEvent)}, for many in a few statements; they are sent in their order. */
    @Transactional(TxType.MANDATORY)
    public void appendImported(List<? extends PublicEvent> events) {
        insert(events, true);
    }

    /**
     * Waits until no other transaction is writing events of the aggregate, and keeps others waiting until the caller's ends.
     * For events whose state is read from several rows: what is read after this holds what the others committed, so a
     * later event never carries an older state.
     */
    @Transactional(TxType.MANDATORY)
    public void awaitTurn(UUID aggregateId) {
        awaitTurns(List.of(aggregateId));
    }

    /** Like {@link #awaitTurn}, for several aggregates at once. */
    @Transactional(TxType.MANDATORY)
    public void awaitTurns(Collection<UUID> aggregateIds) {
        try (var connection = dataSource.getConnection()) {
            OutboxTable.lock(connection, aggregateIds);
        } catch (SQLException e) {
            throw new DatabaseFaultException(
                    "The turn to write events of %d aggregates did not come".formatted(aggregateIds.size()), e);
        }
    }

    private void insert(List<? extends PublicEvent> events, boolean imported) {
        if (events.isEmpty()) {
            return;
        }
        var rows = events.stream().map(event -> outgoing(event, imported)).toList();
        // The transaction's own connection: the pool hands out the one that is enlisted already.
        try (var connection = dataSource.getConnection()) {
            if (rows.size() == 1) {
                OutboxTable.insert(connection, rows.getFirst());
            } else {
                OutboxTable.insert(connection, rows);
            }
        } catch (SQLException e) {
            throw new DatabaseFaultException(
                    "%d events, the first %s, were not stored"
                            .formatted(rows.size(), rows.getFirst().type()),
                    e);
        }
        commitNudge.afterCommit();
    }

    private OutgoingEvent outgoing(PublicEvent event, boolean imported) {
        var type = EventType.of(event).type();
        var data = EventJson.write(event);
        if (data.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    type + " of " + event.subject() + " has " + data.length + " bytes, more than " + MOST_BYTES);
        }
        var now = Instant.now(clock);
        return new OutgoingEvent(
                EventId.at(now),
                type,
                event.aggregateId(),
                event.subject(),
                event.city(),
                now,
                imported,
                TraceParent.current(),
                new String(data, StandardCharsets.UTF_8));
    }
}
