package eu.integratingcities.signatory.bulk;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers of rows that are copied: of the same kind as those that entities get when they are persisted. */
public final class NewIds {

    private NewIds() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
