package eu.integratingcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.conditional.StaleVersionException;
import eu.integratingcities.http.request.RequestId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers of problems, and writes the log: a refusal at debug, a fault at error with its trace, and as a warning what
 * keeps us from work, which is the same for thousands of requests and so told once a second.
 */
@ApplicationScoped
public class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final ObjectMapper json;
    private final RequestId requestId;
    private final AtomicLong silentUntil = new AtomicLong(System.nanoTime());

    ProblemAnswers(ObjectMapper json, RequestId requestId) {
        this.json = json;
        this.requestId = requestId;
    }

    public Response of(ProblemException refusal) {
        var answer = Response.status(refusal.type().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body(refusal, requestId.current()));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    /** The body for the request with this id, for who answers below the resources. */
    public byte[] body(ProblemException refusal, String id) {
        LOG.debugf("%d %s: %s", refusal.type().status(), refusal.type().code(), refusal.detail());
        var cause = refusal.getCause();
        if (refusal.type() == ProblemType.UNAVAILABLE && cause != null && mayWarn()) {
            LOG.warnf("%s %s", refusal.detail(), Connected.to(cause).getLast());
        }
        return bytes(Problem.of(refusal, id));
    }

    private boolean mayWarn() {
        var now = System.nanoTime();
        var until = silentUntil.get();
        return now - until >= 0 && silentUntil.compareAndSet(until, now + TimeUnit.SECONDS.toNanos(1));
    }

    /**
     * What a failure on the way to the resources amounts to.
     *
     * @param status that the framework gives it
     * @param failure null when there is no more to tell than the status
     */
    public ProblemException unrouted(int status, @Nullable Throwable failure, String id) {
        return failure == null || status < 500 ? FrameworkProblems.of(status, failure) : incident(failure, id);
    }

    /** The answer gives nothing away but an id, under which the log has the rest. */
    Response fault(Throwable failure) {
        return of(incident(failure, requestId.current()));
    }

    private ProblemException incident(Throwable failure, String id) {
        var incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Incident %s in request %s", incident, id);
        return new ProblemException(ProblemType.INTERNAL_ERROR, "A fault on our side; it is in our log.", failure)
                .with("incident", incident);
    }

    Response stale(StaleVersionException stale) {
        return of(stale.problem(bytes(stale.currentView())));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Problems and views can be written", e);
        }
    }
}
