package eu.integratingcities.gateway.partner;

/** A key that looks right and is not. */
public final class Forgery {
    private Forgery() {}

    /** The id of one key with the secret of another one, and the checksum that belongs to them. */
    public static String of(String id, String other) {
        return new KeyText(id, KeyText.read(other).orElseThrow().secret()).written();
    }
}
