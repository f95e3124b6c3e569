package eu.integratingcities.delivery;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record as it lies among the dead letters: key, value and all headers as they came, and why it is there. */
final class DeadLetter {

    static final String CAUSE_CLASS = "dead-letter-cause-class";
    static final String CAUSE = "dead-letter-cause";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    /** The channel whose receiver failed: several receivers may read one topic. */
    static final String CHANNEL = "dead-letter-channel";

    private static final int MOST_CHARACTERS = 1_000;

    private DeadLetter() {}

    static ProducerRecord<String, byte[]> of(
            String topic, ConsumerRecord<String, byte[]> record, String channel, Throwable cause) {
        var headers = new RecordHeaders(record.headers().toArray());
        headers.add(CAUSE_CLASS, utf8(cause.getClass().getName()));
        headers.add(CAUSE, utf8(reason(cause)));
        headers.add(TOPIC, utf8(record.topic()));
        headers.add(PARTITION, utf8(Integer.toString(record.partition())));
        headers.add(OFFSET, utf8(Long.toString(record.offset())));
        headers.add(CHANNEL, utf8(channel));
        return new ProducerRecord<>(topic, null, record.timestamp(), record.key(), record.value(), headers);
    }

    /** What the cause says, cut to a thousand characters. */
    static String reason(Throwable cause) {
        var text = String.valueOf(cause.getMessage());
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
