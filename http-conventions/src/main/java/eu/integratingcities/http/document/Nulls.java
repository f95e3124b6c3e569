package eu.integratingcities.http.document;

import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Null as a value, as OpenAPI 3.1 has it: one type among others. */
final class Nulls {
    private Nulls() {}

    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(description(schema))
                    .addAnyOf(schema)
                    .addAnyOf(PlainTypes.schema(SchemaType.NULL));
        }
        if (schema.getType() != null) {
            schema.addType(SchemaType.NULL);
        }
        if (schema.getEnumeration() != null) {
            var values = new ArrayList<>(schema.getEnumeration());
            values.add(null);
            schema.setEnumeration(values);
        }
        return schema;
    }

    private static String description(Schema schema) {
        var description = schema.getDescription();
        schema.setDescription(null);
        return description;
    }
}
