package eu.integratingcities.gateway.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The answers of one URI, newest first. */
record Shelf(List<Stored> variants) {
    static final Shelf EMPTY = new Shelf(List.of());

    /** Copies the list. */
    Shelf {
        variants = List.copyOf(variants);
    }

    @Nullable
    Stored find(Wish wish) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).axes().suit(wish)) {
                return variants.get(i);
            }
        }
        return null;
    }

    /** The shelf with this answer in front, in place of the one with the same preferences. */
    Shelf with(Stored added, int limit) {
        var all = new ArrayList<Stored>();
        all.add(added);
        variants.stream()
                .filter(old -> !old.axes().equals(added.axes()))
                .limit(limit - 1L)
                .forEach(all::add);
        return new Shelf(all);
    }

    Set<String> keys() {
        return new TreeSet<>(
                variants.stream().map(Stored::keys).flatMap(Collection::stream).toList());
    }

    int weight() {
        return variants.stream().mapToInt(Stored::weight).sum();
    }
}
