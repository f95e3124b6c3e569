package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import jakarta.inject.Singleton;

/** Writes views for files as the application's mapper does, without what is {@link LiveOnly}. */
@Singleton
class FileJson {
    private final ObjectMapper mapper;

    FileJson(ObjectMapper json) {
        var own = json.getSerializationConfig().getAnnotationIntrospector();
        mapper = json.copy().setAnnotationIntrospector(new AnnotationIntrospectorPair(new LiveMembers(), own));
    }

    ObjectMapper mapper() {
        return mapper;
    }

    private static final class LiveMembers extends NopAnnotationIntrospector {
        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(LiveOnly.class);
        }
    }
}
