package eu.integratingcities.delivery;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Ends the JVM like a kill once Kafka acknowledged a number of records: after the sending, before the removing. */
public final class HaltAfterAcknowledgements implements ProducerInterceptor<String, byte[]> {

    /** The setting that says after how many. */
    static final String SETTING = "halt.after.acknowledgements";

    private final AtomicInteger left = new AtomicInteger();

    @Override
    public void configure(Map<String, ?> settings) {
        left.set(Integer.parseInt(String.valueOf(settings.get(SETTING))));
    }

    @Override
    public ProducerRecord<String, byte[]> onSend(ProducerRecord<String, byte[]> record) {
        return record;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception exception) {
        if (exception == null && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(9);
        }
    }

    @Override
    public void close() {
        // Whoever gets here was not halted.
    }
}
