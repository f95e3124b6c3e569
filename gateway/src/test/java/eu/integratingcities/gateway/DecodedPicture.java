package eu.integratingcities.gateway;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.w3c.dom.Element;

/**
 * A PNG as a reader has it.
 *
 * @param texts by their keyword
 */
record DecodedPicture(BufferedImage image, Map<String, String> texts) {
    private static final int LIGHT = 0xc0;

    static DecodedPicture of(byte[] png) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input);
            var image = reader.read(0);
            var root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            var entries = root.getElementsByTagName("iTXtEntry");
            return new DecodedPicture(
                    image,
                    IntStream.range(0, entries.getLength())
                            .mapToObj(number -> (Element) entries.item(number))
                            .collect(Collectors.toMap(
                                    entry -> entry.getAttribute("keyword"), entry -> entry.getAttribute("text"))));
        } finally {
            reader.dispose();
        }
    }

    /** The colour of a pixel, {@code #rrggbb}. */
    String colour(int x, int y) {
        return "#%06x".formatted(image.getRGB(x, y) & 0xffffff);
    }

    boolean isTransparent(int x, int y) {
        return image.getRGB(x, y) >>> 24 == 0;
    }

    /** How many light pixels, those of letters, there are in an area; the right and lower bounds are exclusive. */
    long letters(int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(y -> IntStream.range(left, right)
                        .filter(x -> (image.getRGB(x, y) >> 16 & 0xff) >= LIGHT)
                        .count())
                .sum();
    }
}
