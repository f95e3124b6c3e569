package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Words for building the rows of an import from records of the data set. */
final class Row {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Row() {}

    static ObjectNode empty() {
        return NODES.objectNode();
    }

    static ArrayNode list(Collection<? extends JsonNode> items) {
        return NODES.arrayNode().addAll(items);
    }

    static ArrayNode texts(Collection<String> values) {
        var list = NODES.arrayNode();
        values.forEach(list::add);
        return list;
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static List<String> textsOf(JsonNode list) {
        return each(list).map(JsonNode::asText).toList();
    }

    /** The text of a member, or null where the source has null or no such member. */
    static @Nullable String text(JsonNode record, String member) {
        return record.hasNonNull(member) ? record.get(member).asText() : null;
    }

    /** Copies members that mean the same under the same name. */
    static void copy(JsonNode from, ObjectNode to, String... members) {
        for (var member : members) {
            to.set(member, from.path(member).isMissingNode() ? NODES.nullNode() : from.get(member));
        }
    }

    /** The API's spelling of a code: {@code moreThan} becomes {@code more-than}; null stays null. */
    static @Nullable String code(@Nullable String camelCase) {
        return camelCase == null
                ? null
                : camelCase.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** A date as the source gives it: {@code precision} is {@code unknown} where the value is null. */
    static ObjectNode date(@Nullable String value, @Nullable String precision) {
        return empty().put("value", value).put("precision", precision == null ? "unknown" : precision);
    }
}
