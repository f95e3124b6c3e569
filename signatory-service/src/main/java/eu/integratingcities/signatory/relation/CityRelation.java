package eu.integratingcities.signatory.relation;

import eu.integratingcities.events.PartialDate;
import eu.integratingcities.http.caller.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What two cities are to each other: one row, which each of them tells from its side. */
@Entity
@Table(name = "city_relation")
class CityRelation {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column
    private RelationKind kind;

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable PartialDate since;

    @Column
    private @Nullable String note;

    @Column(name = "source_ids")
    private List<String> sourceIds;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected CityRelation() {}

    CityRelation(CityPair pair, NewRelation said, Change change) {
        this.kind = pair.kind();
        this.fromId = pair.fromId();
        this.toId = pair.toId();
        this.since = said.since();
        this.note = said.note();
        this.sourceIds = said.sourceIds();
        this.change = change;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Change change() {
        return change;
    }

    boolean isOf(UUID city) {
        return fromId.equals(city) || toId.equals(city);
    }

    /** The other one of the two. */
    UUID otherThan(UUID city) {
        return fromId.equals(city) ? toId : fromId;
    }
}
