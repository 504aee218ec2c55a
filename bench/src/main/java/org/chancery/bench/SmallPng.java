package org.chancery.bench;

import java.awt.image.BufferedImage;
import java.awt.image.ByteLookupTable;
import java.awt.image.LookupOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Pictures of a page at about half the size. The smoothed edges of letters have hundreds of shades
 * that nobody tells apart. A palette of 256 would be smaller still, but loses the colours of what
 * is small, such as a legend.
 */
final class SmallPng {

  private static final int SHADES_TO_ONE = 6;
  private static final int SHADES = 256;
  private static final LookupOp ROUNDED = new LookupOp(new ByteLookupTable(0, rounded()), null);

  private SmallPng() {}

  static void write(BufferedImage picture, Path file) throws IOException {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.getGraphics().drawImage(picture, 0, 0, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam smallest = writer.getDefaultWriteParam();
      smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      smallest.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(ROUNDED.filter(opaque, null), null, null), smallest);
    } finally {
      writer.dispose();
    }
    Files.write(file, bytes.toByteArray());
  }

  private static byte[] rounded() {
    byte[] table = new byte[SHADES];
    for (int shade = 0; shade < SHADES; shade++) {
      int near = Math.round(shade / (float) SHADES_TO_ONE) * SHADES_TO_ONE;
      table[shade] = (byte) Math.min(SHADES - 1, near);
    }
    return table;
  }
}
