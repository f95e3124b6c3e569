package eu.integratingcities.launcher.token;

import eu.integratingcities.launcher.settings.CannotRunException;
import eu.integratingcities.launcher.settings.PrivateFile;
import eu.integratingcities.platform.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/**
 * A key pair for this machine alone: the launcher signs with the private half, the services verify with the public one.
 * Where an identity provider signs, nobody needs it.
 */
public final class DevelopmentKeys {
    private static final int BITS = 2048;
    private static final String PRIVATE = "private.jwk.json";
    private static final String PUBLIC = "public.jwks.json";

    private final PublicJsonWebKey key;
    private final Path publicKeys;

    private DevelopmentKeys(PublicJsonWebKey key, Path publicKeys) {
        this.key = key;
        this.publicKeys = publicKeys;
    }

    /** The pair in the folder, made now when there is none; processes that ask at once get the same. */
    public static DevelopmentKeys in(Path folder) {
        var privateKey = folder.resolve(PRIVATE);
        var publicKeys = folder.resolve(PUBLIC);
        try {
            if (!Files.exists(publicKeys)) {
                make(folder);
            }
            return new DevelopmentKeys(PublicJsonWebKey.Factory.newPublicJwk(Files.readString(privateKey)), publicKeys);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use the keys in " + folder, e);
        } catch (JoseException e) {
            throw new CannotRunException("The key in " + privateKey + " is damaged; remove " + folder + ".", e);
        }
    }

    /** The JSON Web Key Set that verifies this pair's signatures. */
    public Path publicKeys() {
        return publicKeys;
    }

    PublicJsonWebKey key() {
        return key;
    }

    /** Moves a complete pair into place; where another process was first, its pair stays. */
    private static void make(Path folder) throws JoseException, IOException {
        RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
        made.setKeyId("development-"
                + made.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, 8));
        made.setAlgorithm("RS256");
        made.setUse("sig");
        Files.createDirectories(folder.getParent());
        var fresh = Files.createTempDirectory(folder.getParent(), "keys");
        new PrivateFile(fresh.resolve(PRIVATE)).write(made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        Files.writeString(fresh.resolve(PUBLIC), new JsonWebKeySet(made).toJson(OutputControlLevel.PUBLIC_ONLY));
        Folders.makeTraversable(fresh); // the services may be other users; the private half is its owner's all the same
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            Folders.delete(fresh);
            if (!Files.exists(folder.resolve(PUBLIC))) {
                throw new CannotRunException("The keys in " + folder + " are not complete; remove " + folder + ".", e);
            }
        }
    }
}
