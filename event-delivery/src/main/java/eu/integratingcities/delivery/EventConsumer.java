package eu.integratingcities.delivery;

/**
 * The receiver of one channel. Beans of this type are known by their channel, so that a dead letter is replayed to the
 * receiver that could not deal with it, and to no other.
 */
public interface EventConsumer extends EventHandler {

    /** As in {@code @Incoming} and in the settings {@code mp.messaging.incoming.<channel>}. */
    String channel();
}
