package eu.integratingcities.http.document;

import com.fasterxml.jackson.databind.JavaType;
import eu.integratingcities.http.paging.ItemList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What types are called in the document. */
final class SchemaNames {
    private SchemaNames() {}

    static String of(JavaType type) {
        var parts = type.getBindings().getTypeParameters().stream()
                .map(SchemaNames::of)
                .collect(Collectors.joining());
        return type.hasRawClass(ItemList.class) ? parts + "List" : own(type.getRawClass()) + parts;
    }

    private static String own(Class<?> type) {
        var words = type.getAnnotation(Schema.class);
        return words == null || words.name().isEmpty() ? type.getSimpleName() : words.name();
    }
}
