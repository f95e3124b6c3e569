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

    Discrepancy(NewDiscrepancy said, List<UUID> cityIds, boolean published, Change change) {
        key = said.key();
        kind = said.kind();
        title = said.title();
        text = said.text();
        sourceIds = said.sourceIds();
        this.cityIds = new ArrayList<>(cityIds);
        this.published = published;
        this.change = change;
    }

    String kind() {
        return kind;
    }

    List<UUID> cityIds() {
        return List.copyOf(cityIds);
    }

    Change change() {
        return change;
    }

    /** Takes over what is said now; false when that is what was said before. */
    boolean change(NewDiscrepancy now, List<UUID> cityIds, Change change) {
        if (says(now) && cityIds().equals(cityIds)) {
            return false;
        }
        kind = now.kind();
        title = now.title();
        text = now.text();
        sourceIds = now.sourceIds();
        this.cityIds.clear();
        this.cityIds.addAll(cityIds);
        this.change = change;
        return true;
    }

    private boolean says(NewDiscrepancy now) {
        return kind.equals(now.kind())
                && title.equals(now.title())
                && text.equals(now.text())
                && sourceIds.equals(now.sourceIds());
    }
}
