package eu.integratingcities.http.codebook;

/** What may be done with the data. */
final class Licence {
    static final String NAME = "CC-BY-4.0";
    static final String TITLE = "Creative Commons Attribution 4.0 International";
    static final String URL = "https://creativecommons.org/licenses/by/4.0/";

    private Licence() {}
}
