package eu.integratingcities.http.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Schemas of SmallRye that are still needed: a resource may describe an answer by hand, and so refer to one. */
final class LeftOvers {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> ours;
    private final Map<String, Schema> others;

    LeftOvers(Map<String, Schema> ours, @Nullable Map<String, Schema> others) {
        this.ours = ours;
        this.others = others == null ? Map.of() : others;
    }

    /** Adds to our schemas what the operation refers to and we do not have. */
    void keepFor(DocumentedOperation operation) {
        var model = operation.model();
        if (operation.hasBody()) {
            keep(model.getRequestBody().getContent());
        }
        model.getResponses().getAPIResponses().values().forEach(answer -> keep(answer.getContent()));
        model.getParameters().stream().map(Parameter::getSchema).forEach(this::keep);
    }

    private void keep(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> keep(media.getSchema()));
        }
    }

    private void keep(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            keep(schema.getRef().substring(PREFIX.length()));
        }
        parts(schema).forEach(this::keep);
    }

    private void keep(String name) {
        var other = others.get(name);
        if (other != null && ours.putIfAbsent(name, other) == null) {
            keep(other);
        }
    }

    private static List<@Nullable Schema> parts(Schema schema) {
        var parts = new ArrayList<@Nullable Schema>();
        parts.add(schema.getItems());
        parts.add(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(parts::add);
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        return parts;
    }
}
