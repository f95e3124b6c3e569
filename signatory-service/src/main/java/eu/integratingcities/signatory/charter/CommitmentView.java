package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.language.InLanguage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as one edition words it.
 *
 * @param edition code of the edition
 * @param code denotes the same commitment in every edition: {@code PM-1}
 * @param number place in the whole text, from 1
 * @param role capacity in which the city promises it
 * @param order place among the commitments of its role, from 1
 * @param text the promise, as the edition words it
 * @param mapsTo the same commitment in the other editions
 * @param lang BCP 47 tag of the language of the text; null when no source says it
 */
@Schema(examples = """
        {"edition": "2024-10", "code": "BU-3", "number": 11, "role": "buyer", "order": 3,
         "text": "Promote the development of a diverse supplier-base",
         "mapsTo": [{"edition": "2010-02", "code": "BU-3"}], "lang": "en"}""")
record CommitmentView(
        String edition,
        String code,
        int number,
        CityRole role,
        int order,
        String text,
        List<Counterpart> mapsTo,
        @Nullable String lang)
        implements InLanguage {

    /** A commitment of another edition that says the same. */
    record Counterpart(String edition, String code) {}
}
