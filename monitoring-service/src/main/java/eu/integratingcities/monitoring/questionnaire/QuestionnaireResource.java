package eu.integratingcities.monitoring.questionnaire;

import eu.integratingcities.events.SurrogateKeys;
import eu.integratingcities.http.conditional.Surrogates;
import eu.integratingcities.monitoring.cycle.CycleReference;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/monitoring/cycles/{number}/questionnaire")
@Tag(name = "questionnaires", description = "What cities are asked")
class QuestionnaireResource {

    private final ShowQuestionnaire showQuestionnaire;
    private final Surrogates surrogates;

    QuestionnaireResource(ShowQuestionnaire showQuestionnaire, Surrogates surrogates) {
        this.showQuestionnaire = showQuestionnaire;
        this.surrogates = surrogates;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "getQuestionnaire",
            summary = "Read what a round asks of cities",
            description = "It is frozen when the cycle opens; before, and for rounds of the past, there is none.")
    public QuestionnaireView get(@Parameter(example = "7") String number) {
        surrogates.add(SurrogateKeys.CYCLES);
        return showQuestionnaire.ofCycle(CycleReference.parse(number));
    }
}
