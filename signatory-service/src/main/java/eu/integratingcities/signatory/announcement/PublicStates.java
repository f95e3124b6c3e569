package eu.integratingcities.signatory.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CityState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The public state of a city as the database has it in this transaction. The view {@code public_city} is the one place
 * that decides what is public: it knows no candidates and no names of signers.
 */
@ApplicationScoped
class PublicStates {

    private final EntityManager entities;
    private final Outbox outbox;
    private final ObjectMapper json;

    PublicStates(EntityManager entities, Outbox outbox, ObjectMapper json) {
        this.entities = entities;
        this.outbox = outbox;
        this.json = json;
    }

    CityState of(UUID cityId) {
        entities.flush();
        // City and membership are rows of their own: without this, two writers could each miss the other's change, and
        // the
        // later event would take the earlier one back.
        outbox.awaitTurn(cityId);
        var state = entities.createNativeQuery("select state::text from public_city where id = ?1", String.class)
                .setParameter(1, cityId)
                .getSingleResult();
        return read((String) state);
    }

    private CityState read(String state) {
        try {
            return json.readValue(state, CityState.class);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("The view public_city does not match the event contract", mismatch);
        }
    }
}
