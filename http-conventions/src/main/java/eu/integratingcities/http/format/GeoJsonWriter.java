package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.integratingcities.http.paging.Listing;
import eu.integratingcities.http.place.Placed;
import eu.integratingcities.http.place.Position;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * GeoJSON (RFC 7946): a feature for a view, a collection of features for a list. The properties of a feature are flat,
 * because map software reads no others: they are named as the columns in CSV. What a list says beside its items is in
 * foreign members (section 6.1).
 */
@Singleton
class GeoJsonWriter implements FormatWriter {
    private static final String ID = "id";
    private static final String PLACE = "place.";
    private static final String ITEMS = "items";

    private final ObjectMapper json;
    private final Map<Class<?>, CsvColumns> columns = new ConcurrentHashMap<>();

    GeoJsonWriter(FileJson files) {
        json = files.mapper();
    }

    @Override
    public String suffix() {
        return "geojson";
    }

    @Override
    public String mediaType() {
        return "application/geo+json";
    }

    @Override
    public boolean writes(Class<?> view, boolean list) {
        return Placed.class.isAssignableFrom(view);
    }

    @Override
    public byte[] write(Answer answer) throws IOException {
        var shown = columns.computeIfAbsent(answer.view(), view -> CsvColumns.of(view, json))
                .coveredBy(answer.fields());
        ObjectNode tree = json.valueToTree(answer.entity());
        return json.writeValueAsBytes(
                answer.entity() instanceof Listing<?> list
                        ? collection(list, tree, shown)
                        : feature((Placed) answer.entity(), tree, shown));
    }

    private ObjectNode collection(Listing<?> list, ObjectNode tree, CsvColumns shown) {
        var collection = json.createObjectNode().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        var items = tree.remove(ITEMS);
        for (int i = 0; i < items.size(); i++) {
            features.add(feature((Placed) list.items().get(i), items.get(i), shown));
        }
        return collection.setAll(tree);
    }

    private ObjectNode feature(Placed thing, JsonNode tree, CsvColumns shown) {
        var feature = json.createObjectNode().put("type", "Feature");
        feature.set(ID, tree.path(ID));
        feature.set("geometry", geometry(thing.place()));
        var properties = feature.putObject("properties");
        shown.names().stream()
                .filter(name -> !name.equals(ID) && !name.startsWith(PLACE))
                .forEach(name -> properties.set(name, orNull(CsvColumns.at(tree, name))));
        return feature;
    }

    /** Longitude first (section 3.1.1); null for what has no known place (section 3.2). */
    private JsonNode geometry(@Nullable Position place) {
        if (place == null) {
            return json.nullNode();
        }
        var point = json.createObjectNode().put("type", "Point");
        point.putArray("coordinates").add(place.longitude()).add(place.latitude());
        return point;
    }

    private JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? json.nullNode() : value;
    }
}
