package eu.integratingcities.http.paging;

import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items that a reader names one by one. */
final class Chosen {
    private static final int MOST = 500;

    private Chosen() {}

    /**
     * Keeps those.
     *
     * @param bySlug the condition that keeps those with one of the slugs, null where items have none
     */
    static void keep(String listed, SortKey identity, @Nullable String bySlug, Conditions conditions) {
        var names = Arrays.stream(listed.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty() || names.size() > MOST) {
            throw refused("Expected 1 to %d ids, found %d.".formatted(MOST, names.size()));
        }
        if (identity.type() != KeyType.UNIQUE_ID) {
            conditions.add("cast(" + identity.expression() + " as text) = any (?)", names);
            return;
        }
        var ids = new ArrayList<String>();
        var slugs = new ArrayList<String>();
        names.forEach(name -> (isId(name) ? ids : slugs).add(name.toLowerCase(Locale.ROOT)));
        if (bySlug == null && !slugs.isEmpty()) {
            throw refused("The items of this list have UUIDs, which %s is not.".formatted(slugs.getFirst()));
        }
        keep(identity.expression(), ids, bySlug, slugs, conditions);
    }

    private static void keep(
            String id, List<String> ids, @Nullable String bySlug, List<String> slugs, Conditions conditions) {
        var byId = id + " = any (cast(? as uuid[]))";
        if (slugs.isEmpty()) {
            conditions.add(byId, ids);
        } else if (ids.isEmpty()) {
            conditions.add(String.valueOf(bySlug), slugs);
        } else {
            var both = new ArrayList<>(ids);
            both.addAll(slugs);
            conditions.add("(cast(" + id + " as text) = any (?) or " + bySlug + ")", both);
        }
    }

    private static boolean isId(String name) {
        try {
            return UUID.fromString(name).toString().equalsIgnoreCase(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter(PageRequest.IDS, "wrong-value", detail));
    }
}
