package org.chancery.bench;

import com.twelvemonkeys.image.ImageUtil;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of a page in 256 colours, which are about a third as large and look the same. */
final class SmallPng {

  private static final int COLOURS = 256;

  private SmallPng() {}

  static void write(BufferedImage picture, Path file) throws IOException {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.getGraphics().drawImage(picture, 0, 0, null);
    BufferedImage small =
        ImageUtil.createIndexed(
            opaque, COLOURS, null, ImageUtil.DITHER_NONE | ImageUtil.COLOR_SELECTION_QUALITY);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam smallest = writer.getDefaultWriteParam();
      smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      smallest.setCompressionQuality(0);
      writer.setOutput(out);
      writer.write(null, new IIOImage(small, null, null), smallest);
    } finally {
      writer.dispose();
    }
    Files.write(file, bytes.toByteArray());
  }
}
