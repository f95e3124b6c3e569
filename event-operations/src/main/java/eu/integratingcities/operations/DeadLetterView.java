package eu.integratingcities.operations;

import eu.integratingcities.delivery.LetterState;
import eu.integratingcities.http.paging.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record that a receiver could not deal with.
 *
 * @param id names the letter for good
 * @param channel whose receiver failed; null in letters from before letters told
 * @param topic topic in which the record lies
 * @param partition partition of the topic
 * @param offset place in the partition, from 0
 * @param key the record's key: the id of the aggregate, unless a stranger wrote it
 * @param type type of the event; null when the record names none
 * @param subject what the event is about; null when the record names none
 * @param causeClass Java class of what went wrong when it was delivered
 * @param cause what went wrong, in the words of the failure
 * @param attempts how often it was replayed
 * @param arrivedAt when the letter was put here
 * @param changedAt when the letter last changed
 * @param changedBy who replayed or discarded it last; until then the channel
 */
@Schema(examples = """
        {"id": "0199e0c4-8a11-7c02-8e55-2b3c4d5e6f70", "channel": "monitoring-reaction", "topic": "monitoring.v1",
         "partition": 0, "offset": 4711, "key": "0199e0c4-6f70-7825-9d14-4a5162738495",
         "type": "eu.integratingcities.monitoring.status-change-proposed.v1", "subject": "7/utrecht",
         "causeClass": "java.lang.IllegalStateException", "cause": "A status change is proposed of utrecht, which is not on file",
         "state": "waiting", "attempts": 0, "arrivedAt": "2026-12-15T06:00:01.123456Z",
         "changedAt": "2026-12-15T06:00:01.123456Z", "changedBy": "channel:monitoring-reaction"}""")
public record DeadLetterView(
        UUID id,
        @Nullable String channel,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        @Nullable String subject,
        String causeClass,
        String cause,
        LetterState state,
        int attempts,
        Instant arrivedAt,
        Instant changedAt,
        String changedBy) {

    /** The columns of table {@code dead_letter} that a view is made of. */
    static final String COLUMNS = """
            id, channel, topic, partition, record_offset, encode(key, 'hex') as key, type, subject, cause_class, cause, state,
            attempts, arrived_at, changed_at, changed_by""";

    static DeadLetterView of(Row row) {
        return new DeadLetterView(
                row.id("id"),
                row.textOrNull("channel"),
                row.text("topic"),
                row.number("partition"),
                row.count("record_offset"),
                text(row, "key"),
                row.textOrNull("type"),
                row.textOrNull("subject"),
                row.text("cause_class"),
                row.text("cause"),
                LetterState.of(row.text("state")),
                row.number("attempts"),
                row.instant("arrived_at"),
                row.instant("changed_at"),
                row.text("changed_by"));
    }

    /** What was written as hexadecimal digits, read as UTF-8; what is none is replaced by U+FFFD. */
    static @Nullable String text(Row row, String column) {
        var digits = row.textOrNull(column);
        return digits == null ? null : new String(HexFormat.of().parseHex(digits), StandardCharsets.UTF_8);
    }
}
