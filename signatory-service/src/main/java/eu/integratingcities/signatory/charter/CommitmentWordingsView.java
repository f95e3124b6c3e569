package eu.integratingcities.signatory.charter;

import eu.integratingcities.http.language.InLanguage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A commitment through all editions.
 *
 * @param text as the last edition that has it words it
 * @param wordings from the first edition on
 * @param lang BCP 47 tag of the language of the text; null when no source says it
 */
@Schema(examples = """
        {"code": "BU-3", "number": 11, "role": "buyer",
         "text": "Promote the development of a diverse supplier-base",
         "wordings": [{"edition": "2010-02", "number": 11,
                       "text": "Promote the development of a diverse supplier-base", "lang": "en"}], "lang": "en"}""")
record CommitmentWordingsView(
        String code,
        int number,
        CityRole role,
        String text,
        List<Wording> wordings,
        @Nullable String lang) implements InLanguage {

    /** What one edition says, in the language that its tag names; null when no source says which. */
    record Wording(
            String edition,
            int number,
            String text,
            @Nullable String lang) {}
}
