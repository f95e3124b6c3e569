package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/templates/{version}")
@Tag(name = "questionnaires")
class TemplateResource {

    private final ShowQuestionnaire showQuestionnaire;
    private final Surrogates surrogates;

    TemplateResource(ShowQuestionnaire showQuestionnaire, Surrogates surrogates) {
        this.showQuestionnaire = showQuestionnaire;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getTemplate", summary = "Read one version of the questionnaire")
    public QuestionnaireView get(@Parameter(example = "2024-10") String version) {
        surrogates.add(SurrogateKeys.CYCLES);
        return showQuestionnaire.named(version);
    }
}
