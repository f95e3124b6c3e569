package eu.integratingcities.delivery;

import eu.integratingcities.events.EventJson;
import eu.integratingcities.events.EventType;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns outbox rows into Kafka records: CloudEvents 1.0 in binary mode, keyed by aggregate. */
final class OutgoingRecords {

    private final String topic;
    private final URI source;
    private final String schemas;

    /**
     * @param source which service tells it
     * @param publicUrl where the AsyncAPI document is served, without a slash at its end
     */
    OutgoingRecords(String topic, String source, String publicUrl) {
        this.topic = topic;
        this.source = URI.create(source);
        this.schemas = publicUrl + "/asyncapi.yaml#/components/schemas/";
    }

    ProducerRecord<String, byte[]> of(OutboxRow row) {
        var key = row.event().aggregateId().toString();
        var record = KafkaMessageFactory.<String>createWriter(topic, key).writeBinary(envelope(row, key));
        var traceparent = row.event().traceparent();
        if (traceparent != null) {
            record.headers().add(EventAttributes.TRACE_PARENT, traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    private CloudEvent envelope(OutboxRow row, String key) {
        var event = row.event();
        var builder = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withType(event.type())
                .withSource(source)
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create(schemas + event.type().substring(EventType.PREFIX.length())))
                .withExtension(EventAttributes.PARTITION_KEY, key)
                .withExtension(EventAttributes.SEQUENCE, Long.toString(row.sequence()))
                .withData(EventJson.MEDIA_TYPE, event.data().getBytes(StandardCharsets.UTF_8));
        if (event.city() != null) {
            builder.withExtension(EventAttributes.CITY, event.city());
        }
        if (event.imported()) {
            builder.withExtension(EventAttributes.IMPORTED, "true");
        }
        return builder.build();
    }
}
