package eu.integratingcities.gateway.webhook;

import java.util.Locale;

/** Why nothing is sent to a webhook. */
enum DisabledBecause {
    /** Its partner said so. */
    PARTNER,
    /** Its address answered 410. */
    GONE,
    /** Nothing could be delivered for days. */
    FAILING,
    /** More waits for it than is kept. */
    OVERDUE;

    /** As it is kept. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DisabledBecause read(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
