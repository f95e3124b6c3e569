package eu.integratingcities.gateway.operation;

import eu.integratingcities.http.idempotency.IdempotencyKey;
import eu.integratingcities.http.idempotency.KeptAnswer;
import eu.integratingcities.http.idempotency.KeptAnswers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does work that has an {@code Idempotency-Key} once; who sends the key again gets the first answer again. */
@Singleton
class OnceOnly {
    /**
     * The answer to give.
     *
     * @param replayed whether it was given before
     * @param next the link to the page that follows; null without one
     */
    record Given(
            KeptAnswer answer, boolean replayed, @Nullable String next) {}

    private final KeptAnswers answers;
    private final Json json;

    OnceOnly(AgroalDataSource database, Clock clock, Json json) {
        this.answers = new KeptAnswers(database, clock);
        this.json = json;
    }

    /** Work and answer are one transaction. */
    Given does(IdempotencyKey key, byte[] body, Supplier<Outcome> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            answers.lock(key);
            var digest = sha256(body);
            var known = answers.find(key, digest);
            if (known.isPresent()) {
                return new Given(known.get(), true, null);
            }
            var outcome = work.get();
            answers.keep(
                    key,
                    digest,
                    new KeptAnswer(outcome.status(), outcome.location(), outcome.version(), json.kept(outcome.view())));
            return given(outcome);
        });
    }

    /** An outcome as bytes, with all that a live answer tells. */
    Given given(Outcome outcome) {
        var view = outcome.view();
        var body = view == null ? null : json.live(view);
        return new Given(
                new KeptAnswer(outcome.status(), outcome.location(), outcome.version(), body), false, outcome.next());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
