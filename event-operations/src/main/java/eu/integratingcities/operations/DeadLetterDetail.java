package eu.integratingcities.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what it holds and what was done with it.
 *
 * @param headers all of the record, in their order; those of its event begin with {@code ce_}
 * @param value the record's value as UTF-8; null when it has none
 * @param acts oldest first
 */
public record DeadLetterDetail(
        @JsonUnwrapped DeadLetterView letter,
        List<HeaderView> headers,
        @Nullable String value,
        List<ActView> acts) {

    public DeadLetterDetail {
        headers = List.copyOf(headers);
        acts = List.copyOf(acts);
    }

    /**
     * One header.
     *
     * @param value as UTF-8; null when it has none
     */
    public record HeaderView(String name, @Nullable String value) {}

    /**
     * Something that was done with the letter.
     *
     * @param kind {@code replayed}, {@code replay-failed} or {@code discarded}; may grow
     * @param by subject of the token
     * @param reason why it was discarded, or what went wrong; null for a replay that went well
     */
    public record ActView(
            String kind, Instant at, String by, @Nullable String reason) {}
}
