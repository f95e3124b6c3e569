package eu.integratingcities.events;

/** Where each owner publishes. A topic has one owner, who creates it. */
public enum Topic {
    /** The charter, its cities, who signed, what that rests on, and what others find wrong in it. */
    SIGNATORIES("signatories.v1", SignatoriesEvent.class),
    /** Cycles, participations and reports. */
    MONITORING("monitoring.v1", MonitoringEvent.class),
    /** Editions of the conference, sessions, appearances and ceremonies. */
    CONFERENCES("conferences.v1", ConferencesEvent.class);

    private final String address;
    private final Class<? extends PublicEvent> carried;

    Topic(String address, Class<? extends PublicEvent> carried) {
        this.address = address;
        this.carried = carried;
    }

    /** The topic's name in Kafka. */
    public String address() {
        return address;
    }

    static Topic of(Class<? extends PublicEvent> event) {
        for (var topic : values()) {
            if (topic.carried.isAssignableFrom(event)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("No topic carries " + event);
    }
}
