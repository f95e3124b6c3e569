package eu.integratingcities.signatory.correction;

import eu.integratingcities.events.CorrectionState;
import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.signatory.city.Cities;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the others learn of corrections: nothing that the sender wrote, and nothing of the sender. */
@ApplicationScoped
class CorrectionEvents {

    private final Cities cities;

    CorrectionEvents(Cities cities) {
        this.cities = cities;
    }

    CorrectionState state(Correction correction) {
        var stored = correction.stored();
        return new CorrectionState(
                correction.id(),
                slug(correction.cityId()),
                stored.stage().code(),
                correction.isPublished(),
                stored.receivedAt(),
                stored.reviewStartedAt(),
                stored.decidedAt(),
                stored.reason(),
                stored.appliedAt(),
                stored.changed());
    }

    SortedSet<String> touches(Correction correction) {
        return SurrogateKeys.of(SurrogateKeys.CORRECTIONS, SurrogateKeys.correction(correction.id()));
    }

    private @Nullable String slug(@Nullable UUID cityId) {
        return cityId == null ? null : cities.findById(cityId).slug();
    }
}
