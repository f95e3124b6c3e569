package eu.integratingcities.signatory.city;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A slug under which a city was once public. It keeps leading to the city and is never given to another. */
@Entity
@Table(name = "retired_slug")
class RetiredSlug {

    @Id
    private String slug;

    @Column(name = "city_id")
    private UUID cityId;

    @Column(name = "retired_at")
    private Instant retiredAt;

    /** For the persistence provider. */
    protected RetiredSlug() {}

    RetiredSlug(String slug, UUID cityId, Instant retiredAt) {
        this.slug = slug;
        this.cityId = cityId;
        this.retiredAt = retiredAt;
    }

    String slug() {
        return slug;
    }

    UUID cityId() {
        return cityId;
    }
}
