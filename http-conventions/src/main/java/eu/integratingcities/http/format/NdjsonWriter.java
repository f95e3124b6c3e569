package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.Listing;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A list as one JSON text for each item and line. */
@Singleton
class NdjsonWriter implements FormatWriter {
    private final ObjectMapper json;

    NdjsonWriter(FileJson files) {
        json = files.mapper();
    }

    @Override
    public String suffix() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public boolean writes(Class<?> view, boolean list) {
        return list;
    }

    @Override
    public byte[] write(Answer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var item : ((Listing<?>) answer.entity()).items()) {
            out.writeBytes(json.writeValueAsBytes(
                    answer.fields().areAll() ? item : answer.fields().of(json.valueToTree(item))));
            out.write('\n');
        }
        return out.toByteArray();
    }
}
