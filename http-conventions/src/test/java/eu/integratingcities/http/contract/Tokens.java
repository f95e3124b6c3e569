package eu.integratingcities.http.contract;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Signed tokens as an identity provider would give them, for tests. */
public final class Tokens {
    /** As configured by default. */
    public static final String ISSUER = "https://integrating-cities.local";

    private Tokens() {}

    /** A token with this role, of a subject with the role's name. */
    public static String of(String role) {
        return sign(role, role, Map.of(), ISSUER, Duration.ofHours(1));
    }

    /** A token of a city's editor. */
    public static String cityEditor(String city) {
        return sign("editor-of-" + city, "city-editor", Map.of("city", city), ISSUER, Duration.ofHours(1));
    }

    /** A token of who acts for an account. */
    public static String partner(String account) {
        return sign("partner-" + account, "partner", Map.of("partner", account), ISSUER, Duration.ofHours(1));
    }

    /** A token that was good an hour ago. */
    public static String expired(String role) {
        return sign(role, role, Map.of(), ISSUER, Duration.ofHours(-1));
    }

    /** A token of someone else's. */
    public static String ofIssuer(String issuer, String role) {
        return sign(role, role, Map.of(), issuer, Duration.ofHours(1));
    }

    private static String sign(
            String subject, String role, Map<String, String> more, String issuer, Duration lifetime) {
        var claims = Jwt.issuer(issuer)
                .subject(subject)
                .upn(subject)
                .groups(Set.of(role))
                .issuedAt(java.time.Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(java.time.Instant.now().plus(lifetime));
        more.forEach(claims::claim);
        return claims.sign(TestKeys.shared().getPrivate());
    }
}
