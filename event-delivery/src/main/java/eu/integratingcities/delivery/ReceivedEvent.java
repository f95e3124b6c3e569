package eu.integratingcities.delivery;

import eu.integratingcities.events.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An event with its envelope.
 *
 * @param id the same in each delivery of the event
 * @param type CloudEvents type
 * @param sequence which event of its aggregate it is, from 1; a copy takes it when it is higher than what it has
 * @param time when the change happened
 * @param imported history: copies take it, reactions pass over it
 */
public record ReceivedEvent(
        UUID id, String type, UUID aggregateId, long sequence, Instant time, boolean imported, PublicEvent event) {}
