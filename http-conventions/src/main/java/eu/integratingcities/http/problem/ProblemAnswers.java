package eu.integratingcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.conditional.EntityTag;
import eu.integratingcities.http.conditional.StaleVersionException;
import eu.integratingcities.http.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes answers of problems, and writes the log: a refusal at debug, a fault at error with its trace. */
@ApplicationScoped
public class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final ObjectMapper json;
    private final RequestId requestId;

    ProblemAnswers(ObjectMapper json, RequestId requestId) {
        this.json = json;
        this.requestId = requestId;
    }

    public Response of(ProblemException refusal) {
        LOG.debugf("%d %s: %s", refusal.type().status(), refusal.type().code(), refusal.detail());
        var answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(bytes(Problem.of(refusal, requestId.current())));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    /** The answer gives nothing away but an id, under which the log has the rest. */
    Response fault(Throwable failure) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s in request %s", incident, requestId.current());
        return of(new ProblemException(ProblemType.INTERNAL_ERROR, "A fault on our side; it is in our log.", failure)
                .with("incident", incident));
    }

    Response stale(StaleVersionException stale) {
        var tag = EntityTag.of(bytes(stale.currentView()), stale.version()).toString();
        return of(new ProblemException(
                        ProblemType.STALE_VERSION,
                        "If-Match names another version than the current one, %d.".formatted(stale.version()),
                        stale)
                .with(ProblemError.inHeader("If-Match", "stale", "The current ETag is " + tag + "."))
                .with("currentETag", tag)
                .withHeader(HttpHeaders.ETAG, tag));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Problems and views can be written", e);
        }
    }
}
