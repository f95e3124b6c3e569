package eu.integratingcities.platform.postgres;

/**
 * A database that belongs to one service, and the role of the same name that alone may connect to it.
 *
 * @param name lower-case letters, digits and underscores
 */
public record ServiceDatabase(String name, String password) {
    public ServiceDatabase {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a plain SQL identifier: " + name);
        }
    }

    /** Where JDBC finds it on this machine. */
    public String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    @Override
    public String toString() {
        return "ServiceDatabase[" + name + "]"; // never the password
    }
}
