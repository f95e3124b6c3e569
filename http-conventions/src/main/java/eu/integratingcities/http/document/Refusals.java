package eu.integratingcities.http.document;

import eu.integratingcities.http.problem.Problem;
import eu.integratingcities.http.problem.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers that are not successes: one for each status of the catalogue, and which operation can give which. */
final class Refusals {
    private static final String INSTANCE = "/requests/0199c2a4-7d1e-7c3a-9f52-3b8a64d0e1f7";

    /** What SmallRye says when the resource says nothing. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("Bad Request", "Not Authorized", "Not Allowed", "Not Found", "Conflict");

    private final Schema problem;
    private final Set<Integer> used = new TreeSet<>();

    Refusals(Schemas schemas) {
        problem = schemas.of(Problem.class, Direction.OUTPUT);
    }

    /** The answers that were added so far by name, for the components of the document. */
    Map<String, APIResponse> components() {
        return used.stream().collect(Collectors.toMap(Refusals::name, this::answer, (one, other) -> one, TreeMap::new));
    }

    /** Adds what the operation can refuse; where the resource has words for a status, they stay. */
    void addTo(DocumentedOperation operation) {
        var answers = operation.model().getResponses();
        for (var status : statuses(operation)) {
            add(answers, status);
        }
        answers.getAPIResponses().keySet().stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .map(Integer::valueOf)
                .toList()
                .forEach(status -> add(answers, status));
    }

    private void add(APIResponses answers, int status) {
        var own = answers.getAPIResponse(String.valueOf(status));
        if (own == null || own.getDescription() == null || EMPTY_WORDS.contains(own.getDescription())) {
            used.add(status);
            answers.addAPIResponse(
                    String.valueOf(status), OASFactory.createAPIResponse().ref(name(status)));
        } else if (own.getContent() == null) {
            var shared = answer(status);
            own.setContent(shared.getContent());
            own.setHeaders(shared.getHeaders());
        }
    }

    private static Set<Integer> statuses(DocumentedOperation operation) {
        var statuses = new TreeSet<>(List.of(400, 401, 406, 414, 429, 431, 500, 502, 503, 504));
        if (operation.isSecured() || !operation.isRead()) {
            statuses.add(403);
        }
        if (operation.hasPathParameter()) {
            statuses.add(404);
        }
        if (!operation.isRead()) {
            statuses.addAll(List.of(408, 409, 413, 415));
        }
        if (operation.declared().takesIfMatch()) {
            statuses.addAll(List.of(412, 428));
        }
        if (operation.hasBody()) {
            statuses.add(422);
        }
        if (operation.declared().isIdempotent()) {
            statuses.add(422);
        }
        return statuses;
    }

    private static String name(int status) {
        return "Problem" + status;
    }

    private APIResponse answer(int status) {
        var types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .toList();
        var media = OASFactory.createMediaType().schema(problem);
        types.forEach(type -> media.addExample(
                type.code(), OASFactory.createExample().summary(type.title()).value(example(type))));
        var answer = OASFactory.createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
        CommonHeaders.add(answer, headers(status));
        return answer;
    }

    private static String[] headers(int status) {
        return switch (status) {
            case 401, 403 -> new String[] {CommonHeaders.REQUEST_ID, CommonHeaders.WWW_AUTHENTICATE};
            case 409, 429, 503 -> new String[] {CommonHeaders.REQUEST_ID, CommonHeaders.RETRY_AFTER};
            default -> new String[] {CommonHeaders.REQUEST_ID};
        };
    }

    private static Map<String, Object> example(ProblemType type) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.uri());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.help());
        example.put("instance", INSTANCE);
        return example;
    }
}
