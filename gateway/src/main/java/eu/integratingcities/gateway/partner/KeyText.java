package eu.integratingcities.gateway.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its holder writes it: {@code ick_}, the id, the secret, and a checksum by which a key that was cut off or
 * mistyped is known without asking anybody. The beginning lets programs find keys that were published by mistake.
 *
 * @param id public, 50 random bits
 * @param secret 256 random bits, of which only the hash is kept
 */
record KeyText(String id, String secret) {
    private static final String PREFIX = "ick_";
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final int ID_LETTERS = 10;
    private static final int SECRET_LETTERS = 52;
    private static final int CHECK_LETTERS = 7;
    private static final Pattern FORM = Pattern.compile("%s([%s]{%d})_([%2$s]{%d})([%2$s]{%d})"
            .formatted(PREFIX, LETTERS, ID_LETTERS, SECRET_LETTERS, CHECK_LETTERS));

    static KeyText random(SecureRandom random) {
        return new KeyText(letters(random, ID_LETTERS), letters(random, SECRET_LETTERS));
    }

    /** The key that is written so; empty for what cannot be one. */
    static Optional<KeyText> read(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var key = new KeyText(matcher.group(1), matcher.group(2));
        return key.checksum().equals(matcher.group(3)) ? Optional.of(key) : Optional.empty();
    }

    /** As its holder writes it. */
    String written() {
        return prefix() + "_" + secret + checksum();
    }

    /** The part that may be shown. */
    String prefix() {
        return PREFIX + id;
    }

    /** SHA-256 of the secret: of 256 random bits nothing can be guessed, so that it needs no salt and no slow hash. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private String checksum() {
        var crc = new CRC32();
        crc.update((id + secret).getBytes(StandardCharsets.US_ASCII));
        var letters = new StringBuilder(CHECK_LETTERS);
        for (long rest = crc.getValue(), i = 0; i < CHECK_LETTERS; i++, rest >>= BITS) {
            letters.append(LETTERS.charAt((int) rest & (LETTERS.length() - 1)));
        }
        return letters.toString();
    }

    private static String letters(SecureRandom random, int count) {
        var letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return prefix();
    }
}
