package eu.integratingcities.launcher.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What a development token says of its bearer.
 *
 * @param city the slug of the city that a city editor speaks for; null for everyone else
 * @param partner the slug of the account that a partner acts for; null for everyone else
 */
public record DevelopmentToken(
        Role role, @Nullable String city, @Nullable String partner) {
    /** The issuer that services trust unless they are told another. */
    public static final String ISSUER = "https://integrating-cities.local";

    private static final Duration VALIDITY = Duration.ofHours(12);

    /** For everyone but a partner. */
    public DevelopmentToken(Role role, @Nullable String city) {
        this(role, city, null);
    }

    /** For who acts for this account. */
    public static DevelopmentToken ofPartner(String account) {
        return new DevelopmentToken(Role.PARTNER, null, account);
    }

    /** The compact form for an {@code Authorization: Bearer} header. */
    public String signedWith(DevelopmentKeys keys, Clock clock) {
        var key = keys.key();
        var signature = new JsonWebSignature();
        signature.setPayload(claims(Instant.now(clock)).toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the development key does not sign", e);
        }
    }

    private JwtClaims claims(Instant now) {
        var subject =
                Stream.of(role.group(), city, partner).filter(Objects::nonNull).collect(Collectors.joining("-"));
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.of(role.group()));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALIDITY).getEpochSecond()));
        claims.setJwtId(UUID.randomUUID().toString());
        if (city != null) {
            claims.setStringClaim("city", city);
        }
        if (partner != null) {
            claims.setStringClaim("partner", partner);
        }
        return claims;
    }
}
