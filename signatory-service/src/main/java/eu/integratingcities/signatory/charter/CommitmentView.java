package eu.integratingcities.signatory.charter;

import java.util.List;

/**
 * A commitment as one edition words it.
 *
 * @param edition code of the edition
 * @param mapsTo the same commitment in the other editions
 */
record CommitmentView(
        String edition, String code, int number, CityRole role, int order, String text, List<Counterpart> mapsTo) {

    /** A commitment of another edition that says the same. */
    record Counterpart(String edition, String code) {}
}
