package eu.integratingcities.http.language;

/**
 * A view that shows a text in one of several languages, chosen by {@link ReaderLanguages}. An operation that answers
 * with such views takes the parameter {@code lang}; its answers say in Content-Language which languages were chosen,
 * and in Vary that Accept-Language was heeded.
 */
public interface Localized extends InLanguage {
    /** The query parameter that comes before Accept-Language. */
    String PARAMETER = "lang";

    /** BCP 47 tag of the language that was chosen, which may be another than the reader asked for. */
    String displayLang();

    @Override
    default String lang() {
        return displayLang();
    }
}
