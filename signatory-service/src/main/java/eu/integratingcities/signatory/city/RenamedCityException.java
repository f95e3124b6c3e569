package eu.integratingcities.signatory.city;

/** A path names a city by a slug that it has given up; the answer is a permanent redirect. */
public class RenamedCityException extends RuntimeException {

    private final String retiredSlug;
    private final String currentSlug;

    RenamedCityException(String retiredSlug, String currentSlug) {
        super("The city " + retiredSlug + " is now called " + currentSlug);
        this.retiredSlug = retiredSlug;
        this.currentSlug = currentSlug;
    }

    String retiredSlug() {
        return retiredSlug;
    }

    String currentSlug() {
        return currentSlug;
    }
}
