package org.chancery.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of queries, kept beside the tests; what cannot be seen in them is written as an escape.
 */
final class QueryTable {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9A-F]{4})|[estrn\\\\])");

  private QueryTable() {}

  /** The lines that belong together, without comments. */
  static List<List<String>> blocks(String name) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines(name)) {
      if (!line.isEmpty()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return blocks;
  }

  private static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(QueryTable.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("##"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line as it is meant: {@code \s} is a space, {@code \e} nothing. */
  static String read(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(escape ->
            Matcher.quoteReplacement(
                switch (escape.group(1).charAt(0)) {
                  case 'u' -> String.valueOf((char) Integer.parseInt(escape.group(2), 16));
                  case 'e' -> "";
                  case 's' -> " ";
                  case 't' -> "\t";
                  case 'r' -> "\r";
                  case 'n' -> "\n";
                  default -> "\\";
                }));
  }
}
