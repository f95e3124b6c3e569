package eu.integratingcities.monitoring.signatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> competences;

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

    /**
     * How far a commitment is the city's duty, in the code of signatory-service: {@code full}, {@code shared} or {@code
     * none} among others. Empty when nobody has stated it, which is not the same as none.
     */
    public Optional<String> competenceIn(String commitment) {
        return Optional.ofNullable(competences.get(commitment));
    }

    /** Whether the city is a signatory now. */
    public boolean signatory() {
        return membership().filter(Membership::current).isPresent();
    }
}
