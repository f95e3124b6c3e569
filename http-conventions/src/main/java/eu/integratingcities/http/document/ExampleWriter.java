package eu.integratingcities.http.document;

import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Puts an example wherever the resource gives none. */
final class ExampleWriter {
    private final Examples examples;

    ExampleWriter(Examples examples) {
        this.examples = examples;
    }

    void addTo(DocumentedOperation operation) {
        Objects.requireNonNull(operation.model().getParameters()).forEach(this::parameter);
        if (operation.hasBody()) {
            content(operation.model().getRequestBody().getContent());
        }
        operation.model().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                content(answer.getContent());
            }
        });
    }

    private void content(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().forEach((mediaType, media) -> {
                if (isJson(mediaType) && media.getSchema() != null && !hasExample(media)) {
                    media.setExample(examples.of(media.getSchema()));
                }
            });
        }
    }

    /** Filters are best left out in a first try, so only what a path needs gets an example. */
    private void parameter(Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH
                && parameter.getExample() == null
                && parameter.getExamples() == null
                && parameter.getSchema() != null) {
            parameter.setExample(examples.of(parameter.getName(), parameter.getSchema()));
        }
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static boolean hasExample(MediaType media) {
        return media.getExample() != null
                || (media.getExamples() != null && !media.getExamples().isEmpty());
    }
}
