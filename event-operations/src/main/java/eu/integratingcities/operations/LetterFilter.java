package eu.integratingcities.operations;

import eu.integratingcities.delivery.LetterState;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which dead letters; null leaves a filter out. */
public record LetterFilter(
        @QueryParam("state") @Parameter(description = "What has become of the letter", example = "waiting") @Nullable
        LetterState state,

        @QueryParam("topic")
        @Parameter(description = "Topic from which the record came", example = "signatories.v1")
        @Nullable
        String topic,

        @QueryParam("type")
        @Parameter(
                description = "CloudEvents type that the record names",
                example = "eu.integratingcities.signatory.listed.v1")
        @Nullable
        String type,

        @QueryParam("cause-class")
        @Parameter(description = "Java class of the cause", example = "java.lang.IllegalStateException")
        @Nullable
        String causeClass) {}
