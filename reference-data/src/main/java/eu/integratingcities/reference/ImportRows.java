package eu.integratingcities.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that one import endpoint takes, read from the files of the data set. */
interface ImportRows {

    /** The service that owns the endpoint. */
    String service();

    String path();

    List<? extends JsonNode> rows();

    default ImportRequest request() {
        var ndjson = rows().stream().map(row -> row + "\n").collect(Collectors.joining());
        return new ImportRequest(service(), path(), ndjson);
    }
}
