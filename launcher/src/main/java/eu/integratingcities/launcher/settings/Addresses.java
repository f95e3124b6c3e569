package eu.integratingcities.launcher.settings;

import java.util.EnumMap;
import java.util.Map;

/** On which port of 127.0.0.1 each part listens. */
public final class Addresses {
    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int HIGHEST_PORT = 65_535 - MANAGEMENT_OFFSET;

    private final Map<Part, Integer> ports = new EnumMap<>(Part.class);

    /**
     * The default ports, changed by {@code IC_…_PORT}.
     *
     * @throws CannotRunException when a variable holds no port, or two parts have the same one
     */
    public Addresses(Map<String, String> environment) {
        for (var part : Part.values()) {
            var text = environment.get(part.portVariable());
            ports.put(part, text == null ? part.defaultPort() : parse(part, text));
        }
        if (ports.values().stream().distinct().count() < ports.size()) {
            throw new CannotRunException("Two parts have the same port: " + ports + ". Change one of the IC_…_PORT.");
        }
    }

    public int port(Part part) {
        return ports.getOrDefault(part, part.defaultPort());
    }

    /** Where an application answers questions about its health; never routed by the gateway. */
    public int managementPort(Part application) {
        return port(application) + MANAGEMENT_OFFSET;
    }

    /** Where an application answers its users. */
    public String url(Part application) {
        return "http://localhost:" + port(application);
    }

    private static int parse(Part part, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new CannotRunException(part.portVariable() + " is \"" + text + "\"; it takes a port from 1 to "
                    + HIGHEST_PORT + " (" + MANAGEMENT_OFFSET + " above it is the application's management port).");
        }
        return Integer.parseInt(text);
    }
}
