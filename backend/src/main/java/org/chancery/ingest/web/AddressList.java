package org.chancery.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that holds addresses, one a line; {@code #} begins a comment. */
public final class AddressList {

  private static final int MOST_BYTES = 16 << 20;

  private AddressList() {}

  /** Whether a file is such a list, by its name. */
  public static boolean isOne(@Nullable Path file) {
    return file != null && WebFormat.isAddressList(file.toString().replaceFirst(".*[/\\\\]", ""));
  }

  /** The addresses of a file as they stand there. */
  public static List<String> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalArgumentException(file + " is larger than 16 MB; split it.");
      }
      return lines(Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is no text in UTF-8.", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read.", e);
    }
  }

  static List<String> lines(byte[] content) {
    return lines(new String(content, UTF_8));
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replace("\uFEFF", "").replaceFirst("(^|\\s)#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
