package eu.integratingcities.monitoring.participation;

import eu.integratingcities.events.ParticipationChanged;
import eu.integratingcities.events.ParticipationRecorded;
import eu.integratingcities.events.ParticipationState;
import eu.integratingcities.events.SurrogateKeys;
import java.util.SortedSet;

/** What the world is told of the ledger. */
final class ParticipationEvents {

    private ParticipationEvents() {}

    static ParticipationRecorded recorded(Participation participation) {
        return new ParticipationRecorded(stateOf(participation), touches(participation));
    }

    static ParticipationChanged changed(Participation participation) {
        return new ParticipationChanged(stateOf(participation), touches(participation));
    }

    private static ParticipationState stateOf(Participation participation) {
        var place = participation.place();
        return new ParticipationState(
                participation.id(),
                participation.cycle(),
                participation.city(),
                place.kind().code(),
                place.reason());
    }

    private static SortedSet<String> touches(Participation participation) {
        return SurrogateKeys.of(
                SurrogateKeys.participations(participation.cycle()), SurrogateKeys.city(participation.city()));
    }
}
