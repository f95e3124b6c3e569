package eu.integratingcities.conference.announcement;

import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.ConferencesEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** The one way out for what this service has to tell. Demands a running transaction. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(ConferencesEvent event, Origin origin) {
        switch (origin) {
            case LIVE -> outbox.append(event);
            case IMPORTED -> outbox.appendImported(event);
        }
    }
}
