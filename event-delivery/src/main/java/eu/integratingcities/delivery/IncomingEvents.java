package eu.integratingcities.delivery;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.PublicEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents in binary mode from Kafka records. */
final class IncomingEvents {

    private IncomingEvents() {}

    /**
     * The record's event; empty when this version of the code does not know its type.
     *
     * @throws RuntimeException when it is no CloudEvent, an attribute is missing or malformed, or the data is not what
     *     its type promises; trying again would not help
     */
    static Optional<ReceivedEvent> read(ConsumerRecord<String, byte[]> record) {
        var envelope = envelope(record);
        var data = envelope.getData();
        return EventJson.read(envelope.getType(), data == null ? new byte[0] : data.toBytes())
                .map(event -> received(envelope, event));
    }

    private static CloudEvent envelope(ConsumerRecord<String, byte[]> record) {
        try {
            return KafkaMessageFactory.createReader(record).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            throw new UnreadableEnvelopeException("The record is no CloudEvent: " + e.getMessage(), e);
        }
    }

    private static ReceivedEvent received(CloudEvent envelope, PublicEvent event) {
        return new ReceivedEvent(
                uuid("id", envelope.getId()),
                envelope.getType(),
                uuid(EventAttributes.PARTITION_KEY, extension(envelope, EventAttributes.PARTITION_KEY)),
                sequence(envelope),
                required("time", envelope.getTime()).toInstant(),
                "true".equals(extension(envelope, EventAttributes.IMPORTED)),
                event);
    }

    private static long sequence(CloudEvent envelope) {
        var text = required(EventAttributes.SEQUENCE, extension(envelope, EventAttributes.SEQUENCE));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableEnvelopeException("The attribute sequence is no number: " + text, e);
        }
    }

    private static UUID uuid(String attribute, @Nullable String text) {
        var value = required(attribute, text);
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEnvelopeException("The attribute " + attribute + " is no UUID: " + value, e);
        }
    }

    private static @Nullable String extension(CloudEvent envelope, String name) {
        var value = envelope.getExtension(name);
        return value == null ? null : value.toString();
    }

    private static <T> T required(String attribute, @Nullable T value) {
        if (value == null) {
            throw new UnreadableEnvelopeException("The attribute " + attribute + " is missing", null);
        }
        return value;
    }
}
