package eu.integratingcities.http.document;

import eu.integratingcities.http.format.FormatWriter;
import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.paging.Listing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The answers that are successes: every format that they exist in, their schema and their headers. */
final class Successes {
    static final String JSON = "application/json";
    private static final String NOT_MODIFIED = "304";
    private static final String MOVED = "308";

    private final Schemas schemas;
    private final Formats formats;

    Successes(Schemas schemas, Formats formats) {
        this.schemas = schemas;
        this.formats = formats;
    }

    void addTo(DocumentedOperation operation) {
        renameStatus(operation);
        operation.model().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                describe(operation, status, answer);
            }
        });
        if (operation.isRead()) {
            operation.model().getResponses().addAPIResponse(NOT_MODIFIED, reference("NotModified"));
        }
        if (operation.isNamed()) {
            operation.model().getResponses().addAPIResponse(MOVED, reference("Moved"));
        }
    }

    /** What several operations have in common, for the components of the document. */
    static java.util.Map<String, APIResponse> components() {
        var unchanged = OASFactory.createAPIResponse().description("The client has the current answer: If-None-Match");
        CommonHeaders.add(
                unchanged,
                CommonHeaders.ETAG,
                CommonHeaders.CACHE_CONTROL,
                CommonHeaders.VARY,
                CommonHeaders.REQUEST_ID);
        var moved = OASFactory.createAPIResponse().description("It has another name now");
        CommonHeaders.add(moved, CommonHeaders.LOCATION, CommonHeaders.REQUEST_ID);
        return java.util.Map.of("NotModified", unchanged, "Moved", moved);
    }

    /** SmallRye does not know that imports are answered before they are done, nor that a POST may answer nothing. */
    private static void renameStatus(DocumentedOperation operation) {
        var answers = operation.model().getResponses();
        if (operation.declared().isImport() && answers.getAPIResponse("202") == null) {
            rename(operation, "200", "202", "Taken; the outcome is at Location");
            rename(operation, "201", "202", "Taken; the outcome is at Location");
        }
        if (operation.declared().answersNothing()) {
            rename(operation, "201", "204", "Done");
        }
    }

    private static void rename(DocumentedOperation operation, String from, String to, String description) {
        var answers = operation.model().getResponses();
        var answer = answers.getAPIResponse(from);
        if (answer != null) {
            answers.removeAPIResponse(from);
            answers.addAPIResponse(to, answer.description(description));
        }
    }

    private void describe(DocumentedOperation operation, String status, APIResponse answer) {
        var type = operation.declared().answer();
        if (!operation.declared().writesOwnFormat() && type.isPresent() && !status.equals("204")) {
            answer.setContent(content(operation, type.get(), answer.getContent()));
        }
        CommonHeaders.add(answer, headers(operation, status, answer.getContent() != null));
    }

    private Content content(DocumentedOperation operation, Type type, @Nullable Content declared) {
        var content = OASFactory.createContent();
        var json = OASFactory.createMediaType().schema(schemas.of(type, Direction.OUTPUT));
        firstOf(declared).ifPresent(own -> json.example(own.getExample()).examples(own.getExamples()));
        content.addMediaType(JSON, json);
        formats.writers(operation.declared().method()).stream()
                .sorted(java.util.Comparator.comparing(FormatWriter::mediaType))
                .forEach(writer -> content.addMediaType(writer.mediaType(), alternative(writer)));
        return content;
    }

    private static MediaType alternative(FormatWriter writer) {
        var media = OASFactory.createMediaType();
        if (!writer.isBinary()) {
            media.setSchema(
                    writer.mediaType().endsWith("+json")
                            ? PlainTypes.schema(SchemaType.OBJECT)
                            : PlainTypes.schema(SchemaType.STRING));
        }
        media.addExtension("x-suffix", "." + writer.suffix());
        return media;
    }

    private static Optional<MediaType> firstOf(@Nullable Content declared) {
        return Optional.ofNullable(declared).map(Content::getMediaTypes).flatMap(types -> types.values().stream()
                .findFirst());
    }

    private String[] headers(DocumentedOperation operation, String status, boolean hasContent) {
        var headers = new ArrayList<String>();
        if (status.equals("201") || operation.declared().isImport()) {
            headers.add(CommonHeaders.LOCATION);
        }
        if (hasContent && !operation.declared().writesOwnFormat()) {
            headers.addAll(List.of(CommonHeaders.ETAG, CommonHeaders.VARY));
        }
        if (formats.isLocalized(operation.declared().method())) {
            headers.add(CommonHeaders.CONTENT_LANGUAGE);
        }
        if (isList(operation)) {
            headers.addAll(List.of(CommonHeaders.LINK, CommonHeaders.CONTENT_DISPOSITION));
        }
        if (operation.declared().isIdempotent()) {
            headers.add(CommonHeaders.REPLAYED);
        }
        headers.addAll(List.of(CommonHeaders.CACHE_CONTROL, CommonHeaders.REQUEST_ID));
        return headers.toArray(String[]::new);
    }

    static boolean isList(DocumentedOperation operation) {
        return operation
                .declared()
                .answer()
                .map(type -> type instanceof ParameterizedType generic ? generic.getRawType() : type)
                .filter(type -> type instanceof Class<?> raw && Listing.class.isAssignableFrom(raw))
                .isPresent();
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
