package eu.integratingcities.delivery;

/** What a service does with an event, in one transaction that is open when it is called. */
@FunctionalInterface
public interface EventHandler {

    /** May be called again for the same event, and later for an older one: at least once, in order per aggregate. */
    void handle(ReceivedEvent received);
}
