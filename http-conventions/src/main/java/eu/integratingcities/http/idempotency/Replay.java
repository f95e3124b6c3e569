package eu.integratingcities.http.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer that is to be given again instead of one from the operation. */
@RequestScoped
public class Replay {
    private @Nullable KeptAnswer answer;

    void of(KeptAnswer kept) {
        answer = kept;
    }

    public Optional<KeptAnswer> answer() {
        return Optional.ofNullable(answer);
    }
}
