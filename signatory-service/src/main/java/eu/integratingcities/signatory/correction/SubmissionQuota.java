package eu.integratingcities.signatory.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps strangers from flooding the secretariat: a bound for each client and one for all of them together. It counts in
 * this process only and forgets when it stops, so that no address of a sender is ever stored.
 */
@ApplicationScoped
class SubmissionQuota {

    /** Whoever has more addresses than that runs into the bound for all. */
    private static final int MOST_CLIENTS = 10_000;

    private final SubmissionRate ofClient;
    private final SubmissionRate ofAll;
    private final Clock clock;

    /** By client, the one that was here longest ago first. */
    private final Map<String, Instant> unusedAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    private Instant allUnusedAt = Instant.EPOCH;

    SubmissionQuota(QuotaSettings settings, Clock clock) {
        this.ofClient = new SubmissionRate(settings.mostOfClient(), settings.within());
        this.ofAll = new SubmissionRate(settings.mostOfAll(), settings.within());
        this.clock = clock;
    }

    /**
     * Uses one submission of the client's and one of everybody's, or none at all.
     *
     * @throws eu.integratingcities.http.problem.ProblemException too-many-requests, with Retry-After
     */
    synchronized void use(String client) {
        var now = Instant.now(clock);
        var used = unusedAt.getOrDefault(client, Instant.EPOCH);
        require("One sender", ofClient, used, now);
        require("All senders together", ofAll, allUnusedAt, now);
        unusedAt.put(client, ofClient.afterOneMore(used, now));
        allUnusedAt = ofAll.afterOneMore(allUnusedAt, now);
    }

    private static void require(String whose, SubmissionRate rate, Instant unusedAt, Instant now) {
        var wait = rate.wait(unusedAt, now);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw CorrectionProblems.tooMany(whose, rate, wait);
        }
    }
}
