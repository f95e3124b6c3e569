package eu.integratingcities.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * PostgreSQL and Kafka for tests, on free ports and in a folder of their own: started by whoever asks first, shared by
 * all tests of the JVM, gone with it. Tests may stop, kill and start either in place; the port and the data stay.
 */
public final class RealPlatform implements QuarkusTestResourceLifecycleManager {
    /** A server of the platform. A test that ends it starts it again before the test is over. */
    public record ServerControl(Map<String, Runnable> actions) {
        /** Starts the server and waits until it answers; nothing happens when it runs. */
        public void start() {
            actions.get("start").run();
        }

        /** Stops it in good order. */
        public void stop() {
            actions.get("stop").run();
        }

        /** Ends it as a crash would. */
        public void kill() {
            actions.get("kill").run();
        }
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(settings());
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.management.test-port", "0");
        return settings;
    }

    /** The platform outlives the test class: starting it again for each would cost seconds. */
    @Override
    public void stop() {}

    /** The Kafka node. */
    public static ServerControl kafka() {
        return new ServerControl(shared("kafka"));
    }

    /** The PostgreSQL server. */
    public static ServerControl postgres() {
        return new ServerControl(shared("postgres"));
    }

    /** {@code IC_DB_URL}, {@code IC_DB_USER}, {@code IC_DB_PASSWORD} and {@code IC_KAFKA}. */
    public static Map<String, String> settings() {
        return shared("settings");
    }

    @SuppressWarnings("unchecked") // SharedPlatform's methods, whatever class loader this class has
    private static <V> Map<String, V> shared(String method) {
        try {
            return (Map<String, V>) Class.forName(
                            "eu.integratingcities.platform.SharedPlatform", true, ClassLoader.getSystemClassLoader())
                    .getMethod(method)
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the shared platform did not start", e);
        }
    }
}
