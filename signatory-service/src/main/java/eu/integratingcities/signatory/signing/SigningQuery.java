package eu.integratingcities.signatory.signing;

import eu.integratingcities.http.paging.PageQuery;
import eu.integratingcities.http.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads signings. */
@ApplicationScoped
public class SigningQuery {

    private final Rows rows;

    SigningQuery(Rows rows) {
        this.rows = rows;
    }

    public SigningView one(UUID id) {
        return signings().where("s.id = ?", id).one().orElseThrow();
    }

    /** The first signing, then the renewals from early to late. */
    public List<SigningView> of(UUID cityId) {
        return rows.select(
                        SigningsThen.NOW.ofCity() + " as signings", row -> row.json("signings", SigningColumns.VIEWS))
                .from("city c")
                .where("c.id = ?", cityId)
                .one()
                .orElse(List.of());
    }

    private PageQuery<SigningView> signings() {
        return rows.select(SigningColumns.JSON + " as signing", row -> row.json("signing", SigningView.class))
                .from("signing s")
                .identifiedBy("s.id")
                .changing("s");
    }
}
