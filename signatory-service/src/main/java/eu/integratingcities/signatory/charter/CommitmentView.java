package eu.integratingcities.signatory.charter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commitment as one edition words it.
 *
 * @param edition code of the edition
 * @param mapsTo the same commitment in the other editions
 */
@Schema(examples = """
        {"edition": "2024-10", "code": "BU-3", "number": 11, "role": "buyer", "order": 3,
         "text": "Promote the development of a diverse supplier-base",
         "mapsTo": [{"edition": "2010-02", "code": "BU-3"}]}""")
record CommitmentView(
        String edition, String code, int number, CityRole role, int order, String text, List<Counterpart> mapsTo) {

    /** A commitment of another edition that says the same. */
    record Counterpart(String edition, String code) {}
}
