package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/** A date in a short line between headline and text. */
final class AboveTextDate implements DateRule {

  private static final Pattern UPDATE =
      Pattern.compile(
          "(?iU)\\b(?:updated?|modified|aktualisiert|mis à jour|actualizado|aggiornato)\\b");

  /** "Updated 3 August Published 1 August": what stands before the label is not meant. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iU)^.*?\\b(?:(?:first |originally )?published|posted|veröffentlicht|publié|publicado|pubblicato|опубликовано)\\b(.{6,})$");

  private static final Pattern COPYRIGHT = Pattern.compile("(?iU)©|\\(c\\)|copyright");
  private static final int LONGEST = 160;

  @Override
  public Optional<Dated> find(DateContext context) {
    for (String line : context.above()) {
      if (line.length() > LONGEST || COPYRIGHT.matcher(line).find()) {
        continue;
      }
      String beforeUpdate = UPDATE.split(PUBLISHED.matcher(line).replaceFirst("$1"), 2)[0];
      Optional<String> date = context.dates().findInText(beforeUpdate);
      if (date.isPresent()) {
        return date.map(d -> Dated.of(d, "above-text", 0.65));
      }
    }
    return Optional.empty();
  }
}
