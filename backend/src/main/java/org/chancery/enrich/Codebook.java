package org.chancery.enrich;

import java.util.Locale;
import org.chancery.enrich.dyad.CodingRule;

/** The part of the codebook that is made of the rules themselves, as Markdown. */
public final class Codebook {

  private Codebook() {}

  /** A row for each rule that makes dyad entries, with how it did where a reader had coded. */
  public static String rules() {
    StringBuilder table =
        new StringBuilder(
            """
            | rule | reads | codes | does not code | right | confidence |
            |---|---|---|---|---|---|
            """);
    for (CodingRule rule : CodingRule.all()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | *%s* | *%s* | %d of %d | %.2f |\n",
              rule.name(),
              rule.reads(),
              rule.example(),
              rule.against(),
              rule.right(),
              rule.entries(),
              rule.precision()));
    }
    return table.toString();
  }
}
