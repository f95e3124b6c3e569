package eu.integratingcities.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTypeTest {

    @ParameterizedTest
    @MethodSource("eu.integratingcities.events.EventType#all")
    void isNamedWithTheVersionOfItsForm(EventType type) {
        assertThat(type.type()).matches("eu\\.integratingcities\\.[a-z]+\\.[a-z-]+\\.v[1-9]");
        assertThat(EventType.named(type.type())).contains(type);
    }

    @Test
    void goesToTheTopicOfItsOwner() {
        assertThat(EventType.named("eu.integratingcities.city.changed.v1"))
                .map(EventType::topic)
                .contains(Topic.SIGNATORIES);
        assertThat(EventType.named("eu.integratingcities.monitoring.cycle-opened.v1"))
                .map(EventType::topic)
                .contains(Topic.MONITORING);
        assertThat(EventType.named("eu.integratingcities.conference.ceremony-held.v1"))
                .map(EventType::topic)
                .contains(Topic.CONFERENCES);
    }
}
