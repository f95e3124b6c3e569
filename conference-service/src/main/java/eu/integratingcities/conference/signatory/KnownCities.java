package eu.integratingcities.conference.signatory;

import eu.integratingcities.http.paging.Rows;
import eu.integratingcities.http.paging.SortKey;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cities that the register names, signatories or not. What is told live must name one of them; history is taken as
 * it is, because it may be loaded before the register's events have come.
 */
@ApplicationScoped
public class KnownCities {

    private final Rows rows;

    KnownCities(Rows rows) {
        this.rows = rows;
    }

    /** Throws the problem of an unknown city; null passes. The pointer says where the body names it. */
    public void require(@Nullable String slug, String pointer) {
        if (slug != null) {
            requireAll(Map.of(pointer, slug));
        }
    }

    /** Throws one problem for all unknown cities; the keys are pointers to where the body names them. */
    public void requireAll(Map<String, String> slugByPointer) {
        if (slugByPointer.isEmpty()) {
            return;
        }
        var known = knownAmong(slugByPointer.values());
        var errors = slugByPointer.entrySet().stream()
                .filter(named -> !known.contains(named.getValue()))
                .map(named -> unknown(named.getKey(), named.getValue()))
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(
                            ProblemType.UNKNOWN_REFERENCE, "The register of cities does not name every city given.")
                    .withAll(errors);
        }
    }

    /** How the city that has or had this slug is called now; the slug itself while the register told of no such city. */
    public String slugOfNow(String slug) {
        return rows.select("slug_of_now(slug) as slug", row -> row.text("slug"))
                .from("city_slug")
                .where("slug = ?", slug)
                .one()
                .orElse(slug);
    }

    private Set<String> knownAmong(Collection<String> slugs) {
        return Set.copyOf(rows.select("slug", row -> row.text("slug"))
                .from("city_copy")
                .where("slug = any (?)", slugs)
                .sort("slug", SortKey.ascending("slug"))
                .all());
    }

    private static ProblemError unknown(String pointer, String slug) {
        return ProblemError.atPointer(pointer, "unknown-city", "No city has the slug " + slug + "; see /v1/cities.");
    }
}
