package eu.integratingcities.signatory.announcement;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CityChanged;
import eu.integratingcities.events.CityRecorded;
import eu.integratingcities.events.CityState;
import eu.integratingcities.events.CompetenceChanged;
import eu.integratingcities.events.PublicEvent;
import eu.integratingcities.events.SignatoryListed;
import eu.integratingcities.events.SignatoryStatusChanged;
import eu.integratingcities.events.SigningRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other services what changed, in the transaction of the change. Each event carries the public state that the
 * transaction leaves behind, so whoever announces has flushed its changes before.
 */
@ApplicationScoped
public class Announcements {

    private final PublicStates states;
    private final Outbox outbox;

    Announcements(PublicStates states, Outbox outbox) {
        this.states = states;
        this.outbox = outbox;
    }

    public void cityRecorded(UUID cityId, Origin origin) {
        var state = states.of(cityId);
        append(new CityRecorded(state, Touches.of(state)), origin);
    }

    /**
     * The city's own facts changed.
     *
     * @param formerSlug the slug that it gave up with this change; null when it kept its slug
     */
    public void cityChanged(UUID cityId, @Nullable String formerSlug, Origin origin) {
        var state = states.of(cityId);
        append(new CityChanged(state, Touches.of(state, formerSlug)), origin);
    }

    public void signatoryListed(UUID cityId, Origin origin) {
        var state = states.of(cityId);
        append(new SignatoryListed(state, Touches.of(state)), origin);
    }

    /**
     * Signatories were loaded.
     *
     * @param put the states of those that were not on file before, not even as cities
     * @param listed others that came on the list
     * @param changed those of which something else changed
     */
    public void signatoriesLoaded(List<CityState> put, List<UUID> listed, List<UUID> changed) {
        var known = states.of(Stream.concat(listed.stream(), changed.stream()).toList());
        var allListed = Stream.concat(put.stream(), listed.stream().map(known::get));
        outbox.appendImported(Stream.concat(
                        allListed.map(state -> new SignatoryListed(state, Touches.of(state))),
                        changed.stream().map(known::get).map(state -> new CityChanged(state, Touches.of(state))))
                .toList());
    }

    /** Says nothing while the city is a candidate: candidates are private. */
    public void signingRecorded(UUID cityId, Origin origin) {
        var state = states.of(cityId);
        if (isPublic(state)) {
            append(new SigningRecorded(state, Touches.of(state)), origin);
        }
    }

    public void statusChanged(UUID cityId, @Nullable String reason, @Nullable String decisionUrl, Origin origin) {
        var state = states.of(cityId);
        append(new SignatoryStatusChanged(state, reason, decisionUrl, Touches.of(state)), origin);
    }

    public void competenceChanged(UUID cityId) {
        var state = states.of(cityId);
        append(new CompetenceChanged(state, Touches.onlyOf(state)), Origin.LIVE);
    }

    private static boolean isPublic(CityState state) {
        return state.membership() != null;
    }

    private void append(PublicEvent event, Origin origin) {
        switch (origin) {
            case LIVE -> outbox.append(event);
            case IMPORTED -> outbox.appendImported(event);
        }
    }
}
