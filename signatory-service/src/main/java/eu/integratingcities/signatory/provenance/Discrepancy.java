package eu.integratingcities.signatory.provenance;

import eu.integratingcities.http.caller.Change;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A contradiction on record, with both sides told. */
@Entity
@Table(name = "discrepancy")
class Discrepancy {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    private UUID id;

    @Column
    private String key;

    @Column
    private String kind;

    @Column
    private String title;

    @Column
    private String text;

    @ElementCollection
    @CollectionTable(name = "discrepancy_city", joinColumns = @JoinColumn(name = "discrepancy_id"))
    @OrderColumn(name = "position")
    @Column(name = "city_id")
    private List<UUID> cityIds;

    @Column(name = "source_ids")
    private List<String> sourceIds;

    @Column
    private boolean published;

    @Version
    private long version;

    @Embedded
    private Change change;

    /** For the persistence provider. */
    protected Discrepancy() {}

    Discrepancy(NewDiscrepancy said, List<UUID> cityIds, Change change) {
        key = said.key();
        this.cityIds = new ArrayList<>(cityIds);
        take(said);
        this.change = change;
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    String kind() {
        return kind;
    }

    List<UUID> cityIds() {
        return List.copyOf(cityIds);
    }

    boolean isPublished() {
        return published;
    }

    /**
     * What is said of it, in the form in which it can be loaded.
     *
     * @param cities slugs of its cities
     */
    NewDiscrepancy said(List<String> cities) {
        return new NewDiscrepancy(key, kind, title, text, cities, sourceIds, published);
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewDiscrepancy now, List<UUID> cityIds, Change change) {
        if (said(now.cities()).equals(now) && cityIds().equals(cityIds)) {
            return false;
        }
        take(now);
        this.cityIds.clear();
        this.cityIds.addAll(cityIds);
        this.change = change;
        return true;
    }

    private void take(NewDiscrepancy said) {
        kind = said.kind();
        title = said.title();
        text = said.text();
        sourceIds = said.sourceIds();
        published = !Boolean.FALSE.equals(said.published());
    }
}
