package org.chancery.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures of a page at about half the size. The smoothed edges of letters have hundreds of shades
 * that nobody tells apart; they are rounded, and what fills areas is as it was. A palette of 256
 * would be smaller still, but loses the colours of what is small, such as a legend.
 */
final class SmallPng {

  private static final int SHADES_TO_ONE = 8;
  private static final int BRIGHTEST = 255;
  private static final int CHANNELS = 24;
  private static final int BITS = 8;

  /** What part of a picture a colour fills that is kept. */
  private static final double KEPT = 0.001;

  private SmallPng() {}

  static void write(BufferedImage picture, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam smallest = writer.getDefaultWriteParam();
      smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      smallest.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(rounded(picture), null, null), smallest);
    } finally {
      writer.dispose();
    }
    Files.write(file, bytes.toByteArray());
  }

  private static BufferedImage rounded(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    for (int i = 0; i < pixels.length; i++) {
      if (counts.getOrDefault(pixels[i], 0) < KEPT * pixels.length) {
        pixels[i] = rounded(pixels[i]);
      }
    }
    BufferedImage rounded = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    rounded.setRGB(0, 0, width, height, pixels, 0, width);
    return rounded;
  }

  private static int rounded(int pixel) {
    int rounded = 0;
    for (int channel = 0; channel < CHANNELS; channel += BITS) {
      int shade = pixel >> channel & BRIGHTEST;
      int near = Math.round(shade / (float) SHADES_TO_ONE) * SHADES_TO_ONE;
      rounded |= Math.min(BRIGHTEST, near) << channel;
    }
    return rounded;
  }
}
