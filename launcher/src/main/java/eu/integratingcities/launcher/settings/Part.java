package eu.integratingcities.launcher.settings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of the system, each a process of its own. */
public enum Part {
    POSTGRES("postgres", "IC_POSTGRES_PORT", 15432),
    KAFKA("kafka", "IC_KAFKA_PORT", 19092),
    SIGNATORY("signatory-service", "IC_SIGNATORY_PORT", 8081),
    MONITORING("monitoring-service", "IC_MONITORING_PORT", 8082),
    CONFERENCE("conference-service", "IC_CONFERENCE_PORT", 8083),
    GATEWAY("gateway", "IC_GATEWAY_PORT", 8080);

    /** The parts that own facts; the gateway shows them. */
    public static final List<Part> SERVICES = List.of(SIGNATORY, MONITORING, CONFERENCE);

    /** The parts that this project builds. */
    public static final List<Part> APPLICATIONS = List.of(SIGNATORY, MONITORING, CONFERENCE, GATEWAY);

    private static final String SUFFIX = "-service";

    private final String title;
    private final String portVariable;
    private final int defaultPort;

    Part(String title, String portVariable, int defaultPort) {
        this.title = title;
        this.portVariable = portVariable;
        this.defaultPort = defaultPort;
    }

    /** The name in logs and commands, for an application also its module. */
    public String title() {
        return title;
    }

    /** The title without its suffix: the name of its database and role, and short for the title in commands. */
    public String shortName() {
        return title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : title;
    }

    public String portVariable() {
        return portVariable;
    }

    int defaultPort() {
        return defaultPort;
    }

    /**
     * The part of that title or short name.
     *
     * @throws CannotRunException that lists the names there are
     */
    public static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.title.equals(name) || part.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRunException("There is no part \"" + name + "\". Parts: "
                        + Arrays.stream(values()).map(Part::title).collect(Collectors.joining(", ")) + "."));
    }
}
