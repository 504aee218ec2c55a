package org.chancery.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON that is not written one object a line: an array of objects, or objects with line
 * breaks inside, one after the other.
 */
final class JsonDocuments {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int LOOKED_AT = 4_096;

  private JsonDocuments() {}

  /** Whether it begins with an array, or with an object whose first line ends at once. */
  static boolean isNext(BufferedReader in) throws IOException {
    in.mark(LOOKED_AT);
    char[] begin = new char[LOOKED_AT];
    int length = Math.max(0, in.read(begin, 0, begin.length));
    in.reset();
    String text = new String(begin, 0, length);
    String stripped = text.stripLeading();
    if (stripped.startsWith("\uFEFF")) {
      stripped = stripped.substring(1).stripLeading();
    }
    if (stripped.startsWith("[")) {
      return true;
    }
    int end = stripped.indexOf('\n');
    return stripped.startsWith("{") && end > 0 && stripped.substring(1, end).isBlank();
  }

  /** Each takes its number, from 1 on, as its place in the file. */
  static void read(BufferedReader in, String origin, Parts parts)
      throws IOException, InterruptedException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
    long number = 0;
    try (JsonParser parser = JSON.createParser(in)) {
      for (JsonToken token = parser.nextToken();
          token != null && !parts.isCancelled();
          token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          number++;
          JsonNode document = JSON.readTree(parser);
          parts.take(Item.ofLine(document.toString(), origin + ":" + number, parts.share()));
        }
      }
    } catch (JacksonException e) {
      parts.unreadable(
          origin,
          "Its JSON breaks off or is mistaken near line %,d; what stands before it was taken."
              .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    }
  }
}
