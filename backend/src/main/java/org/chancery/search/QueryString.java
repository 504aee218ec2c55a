package org.chancery.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters as they stand in an address behind its question mark; pure. */
final class QueryString {

  private static final int LONGEST = 100_000;

  private QueryString() {}

  static String of(Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(v -> pairs.add(name + "=" + URLEncoder.encode(v, UTF_8))));
    return String.join("&", pairs);
  }

  /**
   * What {@link #of} wrote, or somebody by hand.
   *
   * @throws BadQuery where it is too long or not encoded as in an address
   */
  static Map<String, List<String>> read(String query) {
    if (query.length() > LONGEST) {
      throw new BadQuery(
          "The parameters of a search may have 100,000 characters; these have "
              + query.length()
              + ".",
          -1);
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int eq = pair.indexOf('=');
      parameters
          .computeIfAbsent(decoded(eq < 0 ? pair : pair.substring(0, eq)), n -> new ArrayList<>())
          .add(eq < 0 ? "" : decoded(pair.substring(eq + 1)));
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadQuery(
          "'" + text + "' is not encoded as in an address; write %25 for a percent sign.", -1);
    }
  }
}
