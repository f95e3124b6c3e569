package eu.integratingcities.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags: the weak comparison of {@code If-None-Match} (RFC 9110 section 13.1.2), and what compression does to them. */
public final class EntityTags {
    /** How the tags of compressed content end. */
    private static final Pattern CODING = Pattern.compile("-(gz|br)\"");

    private EntityTags() {}

    /** The strong tag of these bytes, in quotes: the same on every gateway. */
    public static String of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"'
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(digest)
                            .substring(0, 22)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@code If-None-Match} names, also in several lines (RFC 9110, section 5.3); null when there is none. */
    public static @Nullable String known(MultiMap headers) {
        var first = headers.get(HttpHeaders.IF_NONE_MATCH);
        if (first == null) {
            return null;
        }
        var all = headers.getAll(HttpHeaders.IF_NONE_MATCH);
        return all.size() == 1 ? first : String.join(", ", all);
    }

    /** Whether the header, null when the request has none, names the tag (in quotes, strong) or is {@code *}. */
    public static boolean matches(@Nullable String ifNoneMatch, CharSequence etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        var wanted = etag.toString();
        for (var candidate : ifNoneMatch.split(",", -1)) {
            var tag = candidate.strip();
            if (tag.equals("*") || tag.equals(wanted) || tag.equals("W/" + wanted)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tag of the same content compressed: {@code "3.x"} becomes {@code "3.x-gz"}.
     *
     * @param coding {@code gz} or {@code br}
     */
    public static String compressed(String etag, String coding) {
        return etag.endsWith("\"") ? etag.substring(0, etag.length() - 1) + '-' + coding + '"' : etag;
    }

    /** A list of tags as the services gave them. */
    public static String withoutCoding(String tags) {
        return CODING.matcher(tags).replaceAll("\"");
    }
}
