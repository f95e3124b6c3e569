package eu.integratingcities.conference;

import static eu.integratingcities.conference.running.Callers.organiser;

import eu.integratingcities.conference.running.OwnEdition;
import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.http.contract.ListFormats;
import java.util.Map;

/** The lists of this service in every format. */
@RunningService
class ListFormatsTest extends ListFormats {

    @Override
    protected Map<String, String> fill() {
        var edition = OwnEdition.inUtrecht();
        edition.add("/rooms", "{\"name\": \"Main hall\", \"capacity\": 300}");
        edition.add("/streams", "{\"name\": \"Plenary\", \"url\": \"https://example.org/live\"}");
        edition.add("/sessions", "{\"kind\": \"site-visit\", \"title\": \"Some time\"}");
        organiser()
                .body("{\"conference\": %d, \"name\": \"Ada Example\"}".formatted(edition.number()))
                .post("/v1/appearances")
                .then()
                .statusCode(201);
        return Map.of("{conference}", Integer.toString(edition.number()));
    }
}
