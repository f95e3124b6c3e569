package eu.integratingcities.conference.speaker;

import eu.integratingcities.events.AppearanceRecorded;
import eu.integratingcities.events.AppearanceState;
import eu.integratingcities.events.ConferencesEvent;
import eu.integratingcities.events.SurrogateKeys;

/** What others are told of an appearance: who by identifier, never by name. */
public final class AppearanceEvents {

    private AppearanceEvents() {}

    /** The state on record, at first and after every change of it or of the person's name. */
    public static ConferencesEvent recorded(Appearance appearance) {
        var facts = appearance.facts();
        var person = appearance.person().id();
        var conference = appearance.edition().number();
        return new AppearanceRecorded(
                new AppearanceState(
                        appearance.id(),
                        person,
                        conference,
                        appearance.session(),
                        facts.office(),
                        facts.organisation(),
                        facts.city()),
                SurrogateKeys.of(
                        SurrogateKeys.SPEAKERS,
                        SurrogateKeys.APPEARANCES,
                        SurrogateKeys.speaker(person),
                        SurrogateKeys.conference(conference)));
    }
}
