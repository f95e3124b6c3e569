package eu.integratingcities.http.language;

import org.jspecify.annotations.Nullable;

/** A view that shows texts in one language; the answer tells it in {@code Content-Language} too. */
public interface InLanguage {
    /** BCP 47 tag; null when no source names the language. */
    @Nullable
    String lang();
}
