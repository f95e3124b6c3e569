package eu.integratingcities.http.format;

import org.jspecify.annotations.Nullable;

/** A view whose texts are in one language; the answer tells it in {@code Content-Language} too. */
public interface InLanguage {
    /** BCP 47 tag; null when no source names the language. */
    @Nullable
    String lang();
}
