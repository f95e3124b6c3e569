package eu.integratingcities.monitoring.participation;

import eu.integratingcities.http.caller.Change;
import eu.integratingcities.monitoring.signatory.CityCopy;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A city's place in one cycle. */
@Entity
class Participation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Change change;

    @Column(updatable = false)
    private int cycle;

    @Column(updatable = false)
    private UUID cityId;

    @Column(updatable = false)
    private String city;

    @Column
    @Enumerated(EnumType.STRING)
    private ParticipationKind kind;

    @Column
    private @Nullable String reason;

    /** Kept through every change of the place: a late joiner that is listed again is one again. */
    @Column(updatable = false)
    private boolean listedWhileOpen;

    /** For the persistence provider only. */
    protected Participation() {}

    private Participation(int cycle, UUID cityId, String city, Place place, Change change) {
        this.cycle = cycle;
        this.cityId = cityId;
        this.city = city;
        this.kind = place.kind();
        this.reason = place.reason();
        this.listedWhileOpen = place.equals(Place.LATE_JOINER);
        this.change = change;
    }

    static Participation of(CityCopy city, int cycle, Place place, Change change) {
        return new Participation(cycle, city.id(), city.slug(), place, change);
    }

    /** Gives the city another place; false when it has that place already. */
    boolean move(Place next, Change change) {
        if (place().equals(next)) {
            return false;
        }
        kind = next.kind();
        reason = next.reason();
        this.change = change;
        return true;
    }

    Place place() {
        return new Place(kind, reason);
    }

    boolean listedWhileOpen() {
        return listedWhileOpen;
    }

    Change lastChange() {
        return change;
    }

    UUID id() {
        return id;
    }

    int cycle() {
        return cycle;
    }

    String city() {
        return city;
    }
}
