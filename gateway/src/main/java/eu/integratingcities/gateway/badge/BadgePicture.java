package eu.integratingcities.gateway.badge;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A badge as PNG, for programs that show no SVG: the same box and words, drawn larger to be sharp on good screens. Title
 * and description go with it as text (iTXt).
 */
record BadgePicture(Badge badge, Lettering lettering) {
    /** Pixels of the picture for one CSS pixel. */
    static final int SCALE = 2;

    private static final String PNG = "javax_imageio_png_1.0";

    byte[] png() {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var image = drawn();
            writer.setOutput(output);
            writer.write(new IIOImage(image, null, told(writer, image)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private RenderedImage drawn() {
        var image = new BufferedImage(Badge.WIDTH * SCALE, Badge.HEIGHT * SCALE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            graphics.setColor(Color.decode(badge.colour()));
            graphics.fill(new RoundRectangle2D.Double(
                    0, 0, Badge.WIDTH, Badge.HEIGHT, 2.0 * Badge.RADIUS, 2.0 * Badge.RADIUS));
            graphics.setColor(Color.WHITE);
            for (var line : badge.lines()) {
                var words = lettering.outlines(line.words(), line.size(), BadgeLine.ROOM);
                words.transform(AffineTransform.getTranslateInstance(BadgeLine.X, line.y()));
                graphics.fill(words);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private IIOMetadata told(ImageWriter writer, RenderedImage image) throws IOException {
        var texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", badge.language(), badge.title()));
        texts.appendChild(text("Description", badge.language(), badge.description()));
        var root = new IIOMetadataNode(PNG);
        root.appendChild(texts);
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(PNG, root);
        return metadata;
    }

    private static IIOMetadataNode text(String keyword, String language, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", language);
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
