package eu.integratingcities.delivery;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter from the shelf.
 *
 * @param channel whose receiver failed; null when the letter does not tell
 * @param record as it was delivered, with the headers of that delivery
 */
record StoredLetter(UUID id, @Nullable String channel, LetterState state, ConsumerRecord<String, byte[]> record) {}
