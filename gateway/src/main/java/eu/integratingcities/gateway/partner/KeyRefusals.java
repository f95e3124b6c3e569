package eu.integratingcities.gateway.partner;

import eu.integratingcities.http.problem.ProblemException;
import eu.integratingcities.http.problem.ProblemType;
import java.time.Instant;
import java.util.List;

/** The words in which a key is not made. */
final class KeyRefusals {
    private KeyRefusals() {}

    /** Says how to come from the old keys to a new one. */
    static ProblemException twoLive(List<ApiKey> live) {
        var oldest = live.getFirst().id();
        return new ProblemException(
                        ProblemType.TWO_KEYS_LIVE,
                        "Two keys of this account are live, which is the most. Let your programs use the newer one, revoke"
                                + " the older one with DELETE /v1/account/keys/%s, then make a new one."
                                        .formatted(oldest))
                .with("liveKeys", live.stream().map(ApiKey::id).toList());
    }

    static ProblemException closed(PartnerAccount account) {
        return new ProblemException(
                ProblemType.CONFLICT,
                "The account %s is closed; only the secretariat opens it again.".formatted(account.slug()));
    }

    static ProblemException expiry(Instant wanted, Instant earliest, Instant latest) {
        var rule =
                wanted.isAfter(latest) ? "A key is good for two years at most." : "A key has to expire in the future.";
        return new ProblemException(ProblemType.RULE_BROKEN, rule)
                .at(
                        "/expiresAt",
                        "out-of-bounds",
                        "Expected an instant after %s, not after %s, found %s.".formatted(earliest, latest, wanted));
    }
}
