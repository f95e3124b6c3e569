package eu.integratingcities.conference;

import eu.integratingcities.conference.running.RunningService;
import eu.integratingcities.http.contract.PublishedDocument;

/** What this service publishes of itself. */
@RunningService
class OpenApiDocumentTest extends PublishedDocument {

    OpenApiDocumentTest() {
        super("conference");
    }
}
