package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.ser.std.NullSerializer;
import org.jspecify.annotations.Nullable;

/** Mappers that do as another one does, but do not write what is {@link LiveOnly}. */
public final class LiveMembers {
    private LiveMembers() {}

    /** Leaves these members out: a file has no place for them. */
    public static ObjectMapper leftOut(ObjectMapper json) {
        return with(json, new LeftOut());
    }

    /** Writes null in their place: an answer that is kept has the form of a live one. */
    public static ObjectMapper blanked(ObjectMapper json) {
        return with(json, new Blanked());
    }

    private static ObjectMapper with(ObjectMapper json, NopAnnotationIntrospector first) {
        var own = json.getSerializationConfig().getAnnotationIntrospector();
        return json.copy().setAnnotationIntrospector(new AnnotationIntrospectorPair(first, own));
    }

    private static final class LeftOut extends NopAnnotationIntrospector {
        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(LiveOnly.class);
        }
    }

    private static final class Blanked extends NopAnnotationIntrospector {
        @Override
        public @Nullable Object findSerializer(Annotated member) {
            return member.hasAnnotation(LiveOnly.class) ? NullSerializer.instance : null;
        }
    }
}
