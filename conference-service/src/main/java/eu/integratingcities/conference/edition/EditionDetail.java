package eu.integratingcities.conference.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.paging.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition with its sessions in short. The version is that of the edition alone. */
@Schema(name = "ConferenceDetail", description = "One edition of the conference with its sessions in short")
public record EditionDetail(@JsonUnwrapped EditionView edition, List<SessionEntry> sessions) implements Versioned {

    static final String COLUMNS = EditionView.COLUMNS + ", " + SessionEntry.LIST_AS_JSON + " as sessions";

    static EditionDetail of(Row row) {
        return new EditionDetail(EditionView.of(row), row.json("sessions", SessionEntry.LIST));
    }

    /** The number of the edition. */
    @JsonIgnore
    public int number() {
        return edition.number();
    }

    @Override
    @JsonIgnore
    public long version() {
        return edition.version();
    }
}
