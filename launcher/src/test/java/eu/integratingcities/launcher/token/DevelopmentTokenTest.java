package eu.integratingcities.launcher.token;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.integratingcities.launcher.settings.CannotRunException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentTokenTest {
    @TempDir
    Path folder;

    @Test
    void isVerifiedByThePublicKeysAlone() throws Exception {
        var keys = DevelopmentKeys.in(folder);

        var token = new DevelopmentToken(Role.CITY_EDITOR, "utrecht").signedWith(keys, Clock.systemUTC());

        var published = new JsonWebKeySet(Files.readString(keys.publicKeys())).getJsonWebKeys();
        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(published))
                .setExpectedIssuer(DevelopmentToken.ISSUER)
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("city-editor");
        assertThat(claims.getStringClaimValue("city")).isEqualTo("utrecht");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(12 * 3600);
    }

    @Test
    void saysForWhichAccountAPartnerActs() throws Exception {
        var keys = DevelopmentKeys.in(folder);

        var token = DevelopmentToken.ofPartner("open-cities-lab").signedWith(keys, Clock.systemUTC());

        var claims =
                new JwtConsumerBuilder().setSkipSignatureVerification().build().processToClaims(token);
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("partner");
        assertThat(claims.getStringClaimValue("partner")).isEqualTo("open-cities-lab");
        assertThat(claims.getSubject()).isEqualTo("partner-open-cities-lab");
    }

    @Test
    void keepsThePrivateHalfToItsOwner() throws Exception {
        var keys = folder.resolve("keys");
        DevelopmentKeys.in(keys);

        assertThat(Files.getPosixFilePermissions(keys.resolve("private.jwk.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(keys.resolve("public.jwks.json")).content().doesNotContain("\"d\"");
    }

    @Test
    void showsThePublicHalfToTheServicesWhoeverTheyRunAs() throws Exception {
        var keys = folder.resolve("keys");
        DevelopmentKeys.in(keys);

        assertThat(Files.getPosixFilePermissions(keys)).contains(OTHERS_READ, OTHERS_EXECUTE);
        assertThat(Files.getPosixFilePermissions(keys.resolve("public.jwks.json")))
                .contains(OTHERS_READ);
    }

    @Test
    void saysWhatToDoWithHalfAPair() throws Exception {
        var keys = Files.createDirectory(folder.resolve("keys"));
        Files.writeString(keys.resolve("private.jwk.json"), "{}");

        assertThatThrownBy(() -> DevelopmentKeys.in(keys))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("remove " + keys);
    }

    @Test
    void makesThePairOnce() throws Exception {
        var first = Files.readString(DevelopmentKeys.in(folder).publicKeys());

        assertThat(Files.readString(DevelopmentKeys.in(folder).publicKeys())).isEqualTo(first);
    }

    @Test
    void makesOnePairForAllWhoAskAtOnce() throws Exception {
        var keys = folder.resolve("keys");
        Callable<String> ask = () -> DevelopmentKeys.in(keys).key().getKeyId();

        try (var askers = Executors.newFixedThreadPool(8)) {
            var pairs = askers.invokeAll(Collections.nCopies(8, ask)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(pairs).hasSize(8).containsOnly(pairs.getFirst());
        }
        assertThat(keys.resolve("public.jwks.json"))
                .content()
                .contains(DevelopmentKeys.in(keys).key().getKeyId());
        assertThat(folder).isDirectoryNotContaining(left -> !left.equals(keys));
    }

    @Test
    void listsTheRoles() {
        assertThatThrownBy(() -> Role.named("mayor"))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("secretariat, city-editor, reviewer, organiser, partner, operator");
    }
}
