package org.chancery.ui.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a search in words. */
final class SearchWords {

  private SearchWords() {}

  /**
   * {@code what “treaty, outlet: paper.example” finds}; {@code all articles} where nothing is
   * asked.
   *
   * @param parameters as in an address; what is counted says nothing of what is found
   */
  static String of(String parameters) {
    List<String> words = new ArrayList<>();
    for (String pair : parameters.split("&")) {
      int eq = pair.indexOf('=');
      String name = URLDecoder.decode(eq < 0 ? "" : pair.substring(0, eq), UTF_8);
      String value = URLDecoder.decode(pair.substring(eq + 1), UTF_8);
      if (!value.isBlank() && !name.equals("count")) {
        words.add(name.equals("q") ? value : name + ": " + value);
      }
    }
    return words.isEmpty() ? "all articles" : "what “" + String.join(", ", words) + "” finds";
  }
}
