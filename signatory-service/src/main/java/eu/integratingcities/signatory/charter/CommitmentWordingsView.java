package eu.integratingcities.signatory.charter;

import java.util.List;

/**
 * A commitment through all editions.
 *
 * @param text as the last edition that has it words it
 * @param wordings from the first edition on
 */
record CommitmentWordingsView(String code, int number, CityRole role, String text, List<Wording> wordings) {

    /** What one edition says. */
    record Wording(String edition, int number, String text) {}
}
