package eu.integratingcities.monitoring.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A city as signatory-service last told of it; written by events only, see {@link CityCopies}. */
@Entity
@Immutable
@Table(name = "city_copy")
public class CityCopy {

    @Id
    private UUID id;

    @Column
    private String slug;

    @Column
    private @Nullable String membershipStatus;

    @Column
    private @Nullable LocalDate signedFrom;

    /** For the persistence provider only. */
    protected CityCopy() {}

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** Empty for a city that was never listed as a signatory. */
    public Optional<Membership> membership() {
        return Optional.ofNullable(membershipStatus).map(status -> new Membership(status, signedFrom));
    }

    /** Whether the city is a signatory now. */
    public boolean signatory() {
        return membership().filter(Membership::current).isPresent();
    }
}
