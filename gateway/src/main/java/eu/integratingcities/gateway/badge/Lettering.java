package eu.integratingcities.gateway.badge;

import eu.integratingcities.gateway.exchange.Resources;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Words as outlines of DejaVu Sans, which is packed with the gateway: the same on every machine, whatever fonts it has.
 * Good for scripts that are written letter by letter from the left, such as Latin, Greek and Cyrillic. One thread at a
 * time.
 */
final class Lettering {
    private static final String FONT = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** Reads the font. */
    static Lettering read() {
        try {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(FONT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every letter is in the font; where one is not, a box stands for it. */
    boolean has(String words) {
        return composed(words).codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    /**
     * The outlines of words on a baseline that begins at zero; y grows downwards.
     *
     * @param size of the letters, in pixels
     * @param room how wide they are at most, in pixels; what would be wider is drawn narrower
     */
    Path2D outlines(String words, double size, double room) {
        try {
            var outlines = new Path2D.Double();
            double advance = 0;
            for (int letter : composed(words).codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                var outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    var there = AffineTransform.getTranslateInstance(advance, 0);
                    outlines.append(outline.getPath().getPathIterator(there), false);
                }
                advance += font.getAdvanceWidth(glyph);
            }
            double scale = size / unitsPerEm;
            outlines.transform(AffineTransform.getScaleInstance(Math.min(scale, room / advance), -scale));
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Letters and their accents in one, as the font has them. */
    private static String composed(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }
}
