package org.chancery.expectations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader wrote down of one article before any rule was tuned to it.
 *
 * @param file below the folder of the corpus
 * @param outlet its name as it writes itself, absent where the article does not say
 * @param published as long as its precision, absent where the article does not say
 * @param actors names, one for each actor
 * @param pairs who does something to whom, as {@code RUS>PRK}
 */
record Expected(
    String file,
    String title,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String published,
    List<String> actors,
    List<String> countries,
    List<String> pairs) {

  static List<Expected> read(String... resources) {
    return List.of(resources).stream()
        .flatMap(resource -> resource(resource).lines())
        .filter(line -> !line.isBlank())
        .map(line -> JsonMapper.shared().readValue(line, Expected.class))
        .toList();
  }

  static String resource(String resource) {
    try (InputStream in = Expected.class.getResourceAsStream("/expectations/" + resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
