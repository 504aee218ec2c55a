package org.chancery.enrich;

import java.util.List;
import org.chancery.article.Field;
import org.chancery.enrich.text.Text;

/** One field of an article, as far as it has been read. */
record Reading(Field field, Text text, List<Hit> hits) {

  static Reading of(NameScanner scanner, Field field, String source) {
    Text text = Text.of(source);
    return new Reading(field, text, scanner.scan(text));
  }
}
