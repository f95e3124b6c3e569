package eu.integratingcities.signatory.charter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commitment through all editions.
 *
 * @param text as the last edition that has it words it
 * @param wordings from the first edition on
 */
@Schema(examples = """
        {"code": "BU-3", "number": 11, "role": "buyer",
         "text": "Promote the development of a diverse supplier-base",
         "wordings": [{"edition": "2010-02", "number": 11,
                       "text": "Promote the development of a diverse supplier-base"}]}""")
record CommitmentWordingsView(String code, int number, CityRole role, String text, List<Wording> wordings) {

    /** What one edition says. */
    record Wording(String edition, int number, String text) {}
}
