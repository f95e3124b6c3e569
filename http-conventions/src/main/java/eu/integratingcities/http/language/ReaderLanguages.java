package eu.integratingcities.http.language;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the reader of the answer to the current request said about languages. */
@RequestScoped
public class ReaderLanguages {
    private @Nullable String tag;
    private @Nullable String acceptLanguage;

    /** Told by the request filter. */
    void asked(@Nullable String newTag, @Nullable String newAcceptLanguage) {
        tag = newTag;
        acceptLanguage = newAcceptLanguage;
    }

    /** The languages in which to answer, best first. Views that are chosen by it are {@link Localized}. */
    public LanguagePreference preference() {
        return LanguagePreference.of(tag, acceptLanguage);
    }
}
