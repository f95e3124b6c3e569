package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.parameter.NearestName;
import eu.integratingcities.http.problem.ProblemError;
import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be had within what, two levels deep. */
@Singleton
public class Expansions {
    /** The parameter that names expansions, with commas between. */
    public static final String PARAMETER = "expand";

    private final List<Expansion<?>> all;
    private final ObjectMapper json;

    Expansions(@All List<Expansion<?>> all, ObjectMapper json) {
        this.all = all;
        this.json = json;
    }

    /** Those of a view itself, by name. */
    public List<Expansion<?>> of(Class<?> view) {
        return all.stream()
                .filter(one -> one.view() == view)
                .sorted(Comparator.comparing(Expansion::name))
                .toList();
    }

    /** What {@code expand} takes for a view: names, and names within the elements with a dot. */
    public Set<String> names(Class<?> view) {
        var names = new TreeSet<String>();
        for (var outer : of(view)) {
            names.add(outer.name());
            of(outer.element()).forEach(inner -> names.add(outer.name() + "." + inner.name()));
        }
        return names;
    }

    /** Reads the parameter; refuses a name that there is not. */
    Set<String> read(String listed, Class<?> view) {
        var known = names(view);
        var names = new LinkedHashSet<String>();
        for (var name : listed.split(",", -1)) {
            if (!known.contains(name.strip())) {
                throw unknown(name.strip(), known);
            }
            names.add(name.strip());
        }
        return names;
    }

    private static ProblemException unknown(String name, Set<String> known) {
        var nearest =
                NearestName.of(name, known).map(one -> " Nearest: " + one + ".").orElse("");
        var detail = "Nothing is called %s that could be had within; there is %s.%s"
                .formatted(name, String.join(", ", known), nearest);
        return new ProblemException(ProblemType.INVALID_PARAMETER, detail)
                .with(ProblemError.inParameter(PARAMETER, "unknown-value", detail));
    }

    /** Adds to the JSON of an item what is named. */
    void addTo(ObjectNode tree, Object item, Set<String> names) {
        for (var expansion : of(item.getClass())) {
            var within = names.stream()
                    .filter(name -> name.startsWith(expansion.name() + "."))
                    .map(name -> name.substring(expansion.name().length() + 1))
                    .collect(Collectors.toSet());
            if (names.contains(expansion.name()) || !within.isEmpty()) {
                add(tree, expansion, item, within);
            }
        }
    }

    private <V> void add(ObjectNode tree, Expansion<V> expansion, Object item, Set<String> within) {
        var elements = tree.putArray(expansion.name());
        for (var element : expansion.of(expansion.view().cast(item))) {
            ObjectNode node = json.valueToTree(element);
            addTo(node, element, within);
            elements.add(node);
        }
    }
}
