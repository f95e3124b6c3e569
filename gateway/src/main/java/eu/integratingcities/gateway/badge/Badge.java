package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.exchange.Html;

/**
 * A badge as SVG of a fixed size: words that a screen reader has in full, no script, no style, nothing from elsewhere.
 * What leads to the proof of the claim is a link.
 *
 * @param url where the proof is
 */
record Badge(CityRecord record, BadgeLanguage language, PublicUrl url) {
    private static final String CHARTER = "Integrating Cities Charter";
    private static final int WIDTH = 280;
    private static final int ROOM = 256;
    /** Of a letter of the size used, in the widest common font. */
    private static final int LETTER = 8;

    String svg() {
        var claim = record.claim();
        var words = language.words(claim, record.signedIn());
        var text = text(18, "11", CHARTER) + text(37, "14", record.name()) + text(55, "13", words);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="64" viewBox="0 0 %1$d 64" role="img" \
                lang="%s" aria-labelledby="t d">
                <title id="t">%s</title>
                <desc id="d" lang="en">%s</desc>
                %s
                </svg>
                """.formatted(
                WIDTH, language.tag(), Html.escape(title(words)), Html.escape(description()), linked("""
                        <rect width="%d" height="64" rx="6" fill="%s"/>
                        <g fill="#ffffff" font-family="Verdana, DejaVu Sans, sans-serif">
                        %s</g>""".formatted(
                                WIDTH, claim.colour(), text)));
    }

    /** A line of text; long words are drawn narrower, for the size is fixed. */
    private static String text(int y, String size, String words) {
        var fitted = words.length() * LETTER > ROOM
                ? " textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\"".formatted(ROOM)
                : "";
        return words.isEmpty()
                ? ""
                : "<text x=\"12\" y=\"%d\" font-size=\"%s\"%s>%s</text>\n"
                        .formatted(y, size, fitted, Html.escape(words));
    }

    private String title(String words) {
        return record.name().isEmpty() ? CHARTER + ": " + words : "%s, %s: %s".formatted(record.name(), CHARTER, words);
    }

    /** In the language of the data: whether it is of now, and where to make sure. */
    private String description() {
        var age = record.isStale() ? " The register cannot be reached; this is what it said last." : "";
        return "By the public register of the charter." + age + (proof().isEmpty() ? "" : " " + proof());
    }

    private String proof() {
        return record.slug().isEmpty() ? "" : url + "/verify/" + record.slug();
    }

    private String linked(String drawing) {
        return proof().isEmpty()
                ? drawing
                : "<a href=\"%s\" target=\"_top\">\n%s\n</a>".formatted(Html.escape(proof()), drawing);
    }
}
