package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.access.PublicUrl;
import eu.integratingcities.gateway.exchange.Html;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a badge shows: words in a box of a fixed size, and nothing from elsewhere.
 *
 * @param colour of the box, {@code #rrggbb}; the words are white
 * @param language of the words, a BCP 47 tag
 * @param lines from the top down
 * @param title the same in one sentence, for whoever does not see it
 * @param description who says so, whether it is of now, and where to make sure
 * @param proof where the proof of the claim is; empty if there is nothing to prove
 */
record Badge(String colour, String language, List<BadgeLine> lines, String title, String description, String proof) {
    /** Of the box, in CSS pixels. */
    static final int WIDTH = 280;

    /** Of the box, in CSS pixels. */
    static final int HEIGHT = 64;

    /** Of its corners, in CSS pixels. */
    static final int RADIUS = 6;

    private static final String CHARTER = "Integrating Cities Charter";

    /** Copies the lines. */
    Badge {
        lines = List.copyOf(lines);
    }

    /** What may be said of a city, in a language. */
    static Badge of(CityRecord record, BadgeLanguage language, PublicUrl url) {
        var words = language.words(record.claim(), record.signedIn());
        var name = record.name();
        var proof = record.slug().isEmpty() ? "" : url + "/verify/" + record.slug();
        return new Badge(
                record.claim().colour(),
                language.tag(),
                Stream.of(new BadgeLine(18, 11, CHARTER), new BadgeLine(37, 14, name), new BadgeLine(55, 13, words))
                        .filter(line -> !line.words().isEmpty())
                        .toList(),
                name.isEmpty() ? CHARTER + ": " + words : "%s, %s: %s".formatted(name, CHARTER, words),
                description(record, language, proof),
                proof);
    }

    private static String description(CityRecord record, BadgeLanguage language, String proof) {
        return Stream.of(language.source(), record.isStale() ? language.age() : "", proof)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** As SVG: words that a screen reader has in full, no script, no style. What leads to the proof is a link. */
    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %1$d %2$d" role="img" \
                lang="%s" aria-labelledby="t d">
                <title id="t">%s</title>
                <desc id="d">%s</desc>
                %s
                </svg>
                """.formatted(
                        WIDTH, HEIGHT, language, Html.escape(title), Html.escape(description), linked("""
                        <rect width="%d" height="%d" rx="%d" fill="%s"/>
                        <g fill="#ffffff" font-family="Verdana, DejaVu Sans, sans-serif">
                        %s</g>""".formatted(
                                        WIDTH,
                                        HEIGHT,
                                        RADIUS,
                                        colour,
                                        lines.stream().map(BadgeLine::svg).collect(Collectors.joining()))));
    }

    private String linked(String drawing) {
        return proof.isEmpty()
                ? drawing
                : "<a href=\"%s\" target=\"_top\">\n%s\n</a>".formatted(Html.escape(proof), drawing);
    }
}
