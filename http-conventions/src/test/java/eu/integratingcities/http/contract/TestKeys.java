package eu.integratingcities.http.contract;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** A key pair of this test run: the application is given the public half, {@link Tokens} signs with the private one. */
public final class TestKeys implements QuarkusTestResourceLifecycleManager {
    private static final String PROPERTY = "integrating-cities.test-keys";

    @Override
    public Map<String, String> start() {
        try {
            var file = Files.createTempFile("test-key", ".pem");
            file.toFile().deleteOnExit();
            var encoded =
                    Base64.getMimeEncoder().encodeToString(shared().getPublic().getEncoded());
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
            return Map.of("IC_JWT_KEYS", path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}

    private static String path(Path file) {
        return file.toUri().toString();
    }

    /** The one pair of this JVM, whatever class loader asks: system properties are the only thing that all share. */
    static synchronized KeyPair shared() {
        try {
            var known = System.getProperty(PROPERTY);
            if (known == null) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                System.setProperty(
                        PROPERTY,
                        encode(pair.getPublic().getEncoded()) + " "
                                + encode(pair.getPrivate().getEncoded()));
                return pair;
            }
            var halves = known.split(" ", -1);
            var factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(decode(halves[0]))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(decode(halves[1]))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
