package eu.integratingcities.http.parameter;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * JSON as design says: constants in kebab-case, times in RFC 3339, nulls written. Unknown and repeated members are refused, and
 * values of another type than the schema's, where Jackson would make what is meant of them.
 */
@Singleton
public class KebabJson implements ObjectMapperCustomizer {
    /** An attribute of a reader: with a value, also texts are read that cannot be stored. */
    public static final String ANY_TEXT = "any-text";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        // The feature above is about texts that become numbers; what becomes a text has settings of its own.
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule().setDeserializerModifier(new StrictTexts()));
        utf8(mapper);
        mapper.setAnnotationIntrospector(new AnnotationIntrospectorPair(
                mapper.getSerializationConfig().getAnnotationIntrospector(), new KebabConstants()));
    }

    /** The builder that is to be used instead makes a factory for a mapper that is not there yet. */
    @SuppressWarnings("deprecation")
    private static void utf8(ObjectMapper mapper) {
        mapper.getFactory().setInputDecorator(new Utf8());
    }

    /** Of times, a number would be taken for seconds since 1970, an array for year, month and day. */
    private static class StrictTexts extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
            if (type.getBeanClass() == String.class) {
                return new StorableText(deserializer);
            }
            return Temporal.class.isAssignableFrom(type.getBeanClass()) ? new OfText(deserializer) : deserializer;
        }
    }

    private static class OfText extends DelegatingDeserializer {
        private static final long serialVersionUID = 1;

        OfText(JsonDeserializer<?> delegate) {
            super(delegate);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new OfText(delegate);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? super.deserialize(json, context)
                    : context.handleUnexpectedToken(handledType(), json);
        }
    }

    /** Holds where a constant does not say its name by itself. */
    private static class KebabConstants extends NopAnnotationIntrospector {
        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = Spelling.of(constants[i]);
            }
            return names;
        }
    }
}
