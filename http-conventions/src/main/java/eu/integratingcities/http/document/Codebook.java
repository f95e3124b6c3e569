package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What the columns of a table hold: as the OpenAPI document has it, in which they are members of a view. */
@Singleton
public class Codebook {
    private final ObjectMapper json;
    private final Map<Class<?>, View> views = new ConcurrentHashMap<>();

    Codebook(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The columns of a table of these views.
     *
     * <p>A column within another member has the words of both: of a date's year they tell whose year it is.
     *
     * @param names of the members, dotted where one is within another
     */
    public List<Column> columns(Class<?> view, List<String> names) {
        var documented = views.computeIfAbsent(view, this::document);
        return names.stream().map(documented::column).toList();
    }

    private View document(Class<?> view) {
        var schemas = new Schemas(json);
        var root = schemas.of(view, Direction.OUTPUT);
        return new View(root, schemas.components());
    }

    private record View(Schema root, Map<String, Schema> components) {

        Column column(String name) {
            var place = root;
            var required = true;
            var words = new ArrayList<String>();
            for (var step : name.split("\\.", -1)) {
                var within = resolved(place);
                place = Objects.requireNonNull(within.getProperties().get(step), name);
                required &= isAlwaysThere(within, step) && !takesNull(place);
                description(place).ifPresent(words::add);
            }
            var value = resolved(place);
            if (place.getDescription() == null) {
                description(value).ifPresent(words::add);
            }
            return new Column(
                    name,
                    type(value),
                    Objects.requireNonNullElse(value.getFormat(), ""),
                    String.join(" – ", words),
                    required,
                    constants(value));
        }

        private Schema resolved(Schema schema) {
            var shape = schema.getAnyOf() == null ? schema : schema.getAnyOf().getFirst();
            return shape.getRef() == null
                    ? shape
                    : Objects.requireNonNull(components.get(shape.getRef().substring(Examples.PREFIX.length())));
        }

        private static boolean isAlwaysThere(Schema within, String member) {
            return within.getRequired() != null && within.getRequired().contains(member);
        }

        private static boolean takesNull(Schema schema) {
            return schema.getAnyOf() != null
                    || (schema.getType() != null && schema.getType().contains(SchemaType.NULL));
        }

        private static String type(Schema schema) {
            return schema.getType() == null
                    ? "any"
                    : schema.getType().getFirst().toString();
        }

        private static Optional<String> description(Schema schema) {
            return Optional.ofNullable(schema.getDescription());
        }

        private static List<String> constants(Schema schema) {
            return schema.getEnumeration() == null
                    ? List.of()
                    : schema.getEnumeration().stream()
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList();
        }
    }
}
