package eu.integratingcities.http.document;

import eu.integratingcities.http.format.Expansions;
import eu.integratingcities.http.format.Fields;
import eu.integratingcities.http.format.Formats;
import eu.integratingcities.http.language.Localized;
import eu.integratingcities.http.patch.MergePatch;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What requests carry: bodies, parameters with their types, and the headers that all operations of a kind take. */
final class Requests {
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String BYTE_ORDER_MARK = "bom";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";

    private final Schemas schemas;
    private final Formats formats;

    Requests(Schemas schemas, Formats formats) {
        this.schemas = schemas;
        this.formats = formats;
    }

    void addTo(DocumentedOperation operation) {
        body(operation);
        var parameters = new ArrayList<Parameter>();
        if (operation.model().getParameters() != null) {
            parameters.addAll(operation.model().getParameters());
        }
        var types = ParameterTypes.of(operation.declared().method());
        parameters.forEach(parameter -> type(parameter, types));
        if (operation.isRead()) {
            parameters.add(reference(IF_NONE_MATCH));
        }
        if (operation.declared().isIdempotent()) {
            parameters.add(reference(IDEMPOTENCY_KEY));
        }
        var method = operation.declared().method();
        formats.parameters(method)
                .keySet()
                .forEach(name -> parameters.add(
                        name.equals(Expansions.PARAMETER) ? expand(formats.expandable(method)) : reference(name)));
        if (formats.isLocalized(operation.declared().method())) {
            parameters.add(reference(Localized.PARAMETER));
            parameters.add(reference(ACCEPT_LANGUAGE));
        }
        operation.model().setParameters(parameters);
    }

    /** What several operations take, for the components of the document. */
    static Map<String, Parameter> components() {
        var parameters = new TreeMap<String, Parameter>();
        parameters.put(
                IF_NONE_MATCH,
                header(IF_NONE_MATCH, "ETags of answers that the client has; a current one is answered by 304")
                        .example("\"3.lQ4d6e2TdSFJ4y2Jc0RCdw\""));
        parameters.put(
                IDEMPOTENCY_KEY,
                header(IDEMPOTENCY_KEY, "Makes the request safe to repeat for 72 hours: the first answer comes again")
                        .example("0199c2a4-7d1e-7c3a-9f52-3b8a64d0e1f7"));
        parameters.put(
                BYTE_ORDER_MARK,
                OASFactory.createParameter()
                        .name(BYTE_ORDER_MARK)
                        .in(Parameter.In.QUERY)
                        .description("In CSV, begin with a byte order mark, for spreadsheets")
                        .schema(PlainTypes.schema(SchemaType.BOOLEAN).defaultValue(false)));
        parameters.put(
                Fields.PARAMETER,
                OASFactory.createParameter()
                        .name(Fields.PARAMETER)
                        .in(Parameter.In.QUERY)
                        .description("The members that are wanted, with commas between, of members too with a dot"
                                + " (names.value); all others are left out, required ones too. In a list it is the items"
                                + " that have them; JSON-LD is always whole")
                        .schema(PlainTypes.schema(SchemaType.STRING))
                        .example("id"));
        parameters.put(
                Localized.PARAMETER,
                OASFactory.createParameter()
                        .name(Localized.PARAMETER)
                        .in(Parameter.In.QUERY)
                        .description("The language to answer in (BCP 47); comes before Accept-Language")
                        .schema(PlainTypes.schema(SchemaType.STRING))
                        .example("de"));
        parameters.put(
                ACCEPT_LANGUAGE,
                header(ACCEPT_LANGUAGE, "The languages to answer in (RFC 9110); looked up as RFC 4647 has it")
                        .example("pt-BR, pt;q=0.9, en;q=0.5"));
        return parameters;
    }

    private void body(DocumentedOperation operation) {
        var body = operation.model().getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        body.getContent().getMediaTypes().forEach((mediaType, media) -> {
            if (mediaType.equals(MergePatch.MEDIA_TYPE)) {
                patch(operation, media);
            } else if (mediaType.endsWith("json") && !operation.declared().isImport()) {
                operation
                        .declared()
                        .body(operation.path())
                        .ifPresent(type -> media.setSchema(schemas.of(type, Direction.INPUT)));
            }
        });
    }

    private void patch(DocumentedOperation operation, MediaType media) {
        media.setSchema(operation
                .declared()
                .body(operation.path())
                .map(type -> schemas.of(type, Direction.PATCH))
                .orElseGet(() -> PlainTypes.schema(SchemaType.OBJECT)));
    }

    private void type(Parameter parameter, Map<String, ParameterTypes.Declared> types) {
        var declared = types.get(parameter.getName());
        if (declared == null) {
            return;
        }
        var known = parameter.getSchema();
        var schema = schemas.at(declared.place(), declared.type(), Direction.OUTPUT);
        if (known != null && known.getDefaultValue() != null) {
            schema.setDefaultValue(known.getDefaultValue());
        }
        parameter.setSchema(schema);
        example(parameter, declared);
    }

    /** SmallRye does not look at an argument without an annotation of JAX-RS. */
    private static void example(Parameter parameter, ParameterTypes.Declared declared) {
        var described =
                declared.place().getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        if (described != null && !described.example().isEmpty() && parameter.getExample() == null) {
            parameter.setExample(described.example());
        }
    }

    private static Parameter expand(Set<String> names) {
        return OASFactory.createParameter()
                .name(Expansions.PARAMETER)
                .in(Parameter.In.QUERY)
                .description("What to have within the JSON, with commas between, 500 of each at most: "
                        + String.join(", ", names))
                .schema(PlainTypes.schema(SchemaType.STRING))
                .example(names.iterator().next());
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(PlainTypes.schema(SchemaType.STRING));
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref(name);
    }
}
