package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.exchange.Html;

/**
 * A line of words in a badge. Long ones are drawn narrower, for the size is fixed.
 *
 * @param y of the baseline, from the top, in CSS pixels
 * @param size of the letters, in CSS pixels
 */
record BadgeLine(int y, int size, String words) {
    /** Where lines begin, from the left, in CSS pixels. */
    static final int X = 12;

    /** How wide a line is at most, in CSS pixels. */
    static final int ROOM = 256;

    /** Of a letter of the size used, in the widest common font. */
    private static final int LETTER = 8;

    String svg() {
        var fitted = words.length() * LETTER > ROOM
                ? " textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\"".formatted(ROOM)
                : "";
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\"%s>%s</text>\n"
                .formatted(X, y, size, fitted, Html.escape(words));
    }
}
