package eu.integratingcities.gateway.webhook;

import java.util.Locale;

/** Where a delivery stands. */
enum DeliveryState {
    /** To be sent, for the first time or once more. */
    OWED,
    /** The receiver took it. */
    DELIVERED,
    /** It is not tried any more. */
    FAILED;

    /** As it is kept. */
    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState read(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }
}
