package eu.integratingcities.http.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.paging.ItemList;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the writer of CSV makes of a list, for tests of what reads it. */
public final class WrittenCsv {
    private WrittenCsv() {}

    public static byte[] of(List<?> items, Class<?> view, ObjectMapper json) throws IOException {
        return new CsvWriter(new FileJson(json))
                .write(new Answer("", ItemList.whole(items, null), view, Fields.ALL, Map.of("bom", "true")));
    }
}
