package eu.integratingcities.http.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.integratingcities.http.caller.Caller;
import eu.integratingcities.http.conditional.Versioned;
import eu.integratingcities.http.format.LiveMembers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Stands outside of every transaction of the operation, so that the kept answer and the write are one. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotentInterceptor {
    private final KeptAnswers answers;
    private final Replay replay;
    private final RequestDigest digest;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    IdempotentInterceptor(
            KeptAnswers answers,
            Replay replay,
            RequestDigest digest,
            Caller caller,
            CurrentVertxRequest request,
            ObjectMapper json) {
        this.answers = answers;
        this.replay = replay;
        this.digest = digest;
        this.caller = caller;
        this.request = request;
        this.json = LiveMembers.blanked(json);
    }

    /** Without a key, and without a caller to whom it could belong, the operation runs as ever. */
    @AroundInvoke
    @Nullable
    Object once(InvocationContext operation) throws Exception {
        var http = request.getCurrent().request();
        var header = http.getHeader(IdempotencyKey.HEADER);
        if (header == null || caller.isAnonymous()) {
            return operation.proceed();
        }
        var key = IdempotencyKey.of(caller.subject(), http.method() + " " + http.path(), header);
        return QuarkusTransaction.joiningExisting().call(() -> once(key, operation));
    }

    private @Nullable Object once(IdempotencyKey key, InvocationContext operation) throws Exception {
        answers.lock(key);
        var kept = answers.find(key, digest.value());
        if (kept.isPresent()) {
            replay.of(kept.get());
            return null;
        }
        var result = operation.proceed();
        answers.keep(key, digest.value(), answer(result));
        return result;
    }

    private KeptAnswer answer(@Nullable Object result) throws JsonProcessingException {
        if (result instanceof RestResponse<?> response) {
            return answer(response.getStatus(), response.getLocation(), response.getEntity());
        }
        return answer(result == null ? 204 : 200, null, result);
    }

    private KeptAnswer answer(int status, @Nullable URI location, @Nullable Object entity)
            throws JsonProcessingException {
        return new KeptAnswer(
                status,
                location == null ? null : location.getRawPath(),
                entity instanceof Versioned versioned ? (Long) versioned.version() : null,
                entity == null ? null : json.writeValueAsBytes(entity));
    }
}
