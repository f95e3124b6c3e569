package eu.integratingcities.launcher.settings;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords that the launcher makes up when the data folder is new. */
public final class Secrets {
    private static final int BYTES = 24;

    private final PrivateFile file;
    private final Properties values;

    Secrets(PrivateFile file) {
        this.file = file;
        this.values = file.read();
    }

    /** Of PostgreSQL's superuser. */
    public String superuserPassword() {
        return secret("postgres");
    }

    /** Of the role that an application has in its own database. */
    public String databasePassword(Part application) {
        return secret(application.shortName());
    }

    private synchronized String secret(String name) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = random();
        values.setProperty(name, made);
        file.write(values);
        return made;
    }

    /** A secret for one run: 192 random bits in letters, digits, {@code -} and {@code _}. */
    public static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
