package eu.integratingcities.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One kind of event, found through the sealed hierarchy: a record that is permitted there is published.
 *
 * @param type CloudEvents type, {@code eu.integratingcities.signatory.listed.v1}
 * @param summary what happened, in one sentence
 * @param confidential whether it is for the services and the secretariat alone, see {@link EventName#confidential}
 */
public record EventType(
        String type, String summary, boolean confidential, Topic topic, Class<? extends PublicEvent> recordClass) {

    /** What every CloudEvents type here begins with. */
    public static final String PREFIX = "eu.integratingcities.";

    private static final Map<String, EventType> BY_TYPE = new TreeMap<>();
    private static final ClassValue<EventType> BY_CLASS = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> recordClass) {
            return of(recordClass.asSubclass(PublicEvent.class));
        }
    };

    static {
        leaves(PublicEvent.class).map(BY_CLASS::get).forEach(known -> BY_TYPE.put(known.type(), known));
    }

    /** All known types, by name. */
    public static Collection<EventType> all() {
        return List.copyOf(BY_TYPE.values());
    }

    /** The type of that CloudEvents name; empty when this version of the code does not know it. */
    public static Optional<EventType> named(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The type of that event. */
    public static EventType of(PublicEvent event) {
        return BY_CLASS.get(event.getClass());
    }

    /** The name without the prefix, {@code signatory.listed.v1}. */
    public String name() {
        return type.substring(PREFIX.length());
    }

    private static EventType of(Class<? extends PublicEvent> recordClass) {
        var name = recordClass.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException(recordClass + " has no @EventName");
        }
        return new EventType(
                PREFIX + name.value(), name.summary(), name.confidential(), Topic.of(recordClass), recordClass);
    }

    private static Stream<Class<? extends PublicEvent>> leaves(Class<? extends PublicEvent> type) {
        if (!type.isSealed()) {
            return Stream.of(type);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted.asSubclass(PublicEvent.class)));
    }
}
