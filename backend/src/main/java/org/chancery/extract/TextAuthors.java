package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The people who wrote a copied text: by its byline, else by the box that introduces its author.
 */
final class TextAuthors {

  private TextAuthors() {}

  static List<String> list(TextLayout layout) {
    List<String> bylines =
        layout.header().stream()
            .filter(line -> TextFurniture.isByline(line) || TextFurniture.isName(line))
            .toList();
    List<String> people = Names.people(bylines, Organisations.NONE);
    return people.isEmpty() ? Names.people(boxes(layout.footer()), Organisations.NONE) : people;
  }

  private static List<String> boxes(List<String> footer) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < footer.size(); i++) {
      if (Names.isPerson(footer.get(i)) && TextFooter.isBox(footer.get(i + 1), footer.get(i))) {
        names.add(footer.get(i));
      }
    }
    return names;
  }
}
