package eu.integratingcities.signatory.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.delivery.Outbox;
import eu.integratingcities.events.CityState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return of(List.of(cityId)).values().iterator().next();
    }

    /** The states of these cities, by their ids. */
    Map<UUID, CityState> of(List<UUID> cityIds) {
        if (cityIds.isEmpty()) {
            return Map.of();
        }
        entities.flush();
        // City and membership are rows of their own: without this, two writers could each miss the other's change, and
        // the
        // later event would take the earlier one back.
        outbox.awaitTurns(cityIds);
        return read(cityIds).stream().map(this::read).collect(Collectors.toMap(CityState::id, Function.identity()));
    }

    @SuppressWarnings("unchecked") // A native query is typed by its class at run time only.
    private List<String> read(List<UUID> cityIds) {
        return entities.createNativeQuery("select state::text from public_city where id = any (?1)", String.class)
                .setParameter(1, cityIds.toArray(UUID[]::new))
                .getResultList();
    }

    private CityState read(String state) {
        try {
            return json.readValue(state, CityState.class);
        } catch (JsonProcessingException mismatch) {
            throw new IllegalStateException("The view public_city does not match the event contract", mismatch);
        }
    }
}
