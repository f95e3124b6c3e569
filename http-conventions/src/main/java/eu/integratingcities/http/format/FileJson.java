package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** Writes views for files as the application's mapper does, without what is {@link LiveOnly}. */
@Singleton
class FileJson {
    private final ObjectMapper mapper;

    FileJson(ObjectMapper json) {
        mapper = LiveMembers.leftOut(json);
    }

    ObjectMapper mapper() {
        return mapper;
    }
}
