package eu.integratingcities.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the peer's topic; the relay makes its own. */
final class PlainTopic implements AutoCloseable {

    private final Admin admin;

    PlainTopic(Map<String, Object> kafka) {
        this.admin = Admin.create(kafka);
    }

    void make(String name) throws ExecutionException, InterruptedException {
        admin.createTopics(List.of(new NewTopic(name, Optional.of(1), Optional.empty())))
                .all()
                .get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
