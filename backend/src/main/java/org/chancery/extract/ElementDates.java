package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The date that one element carries, in an attribute or as its text. */
final class ElementDates {

  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-date",
          "data-published",
          "data-time",
          "data-timestamp",
          "data-utime",
          "data-epoch",
          "title");
  private static final int LONGEST = 120;

  private ElementDates() {}

  static Optional<String> find(Element element, DateText dates) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (!value.isBlank() && value.length() <= LONGEST) {
        Optional<String> date = dates.findInField(value);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    String text = element.text();
    return text.length() <= LONGEST ? dates.findInText(text) : Optional.empty();
  }
}
