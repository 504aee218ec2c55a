package org.chancery.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/** A date in a short line between headline and text. */
final class AboveTextDate implements DateRule {

  private static final Pattern COPYRIGHT = Pattern.compile("(?iU)©|\\(c\\)|copyright");
  private static final int LONGEST = 160;

  @Override
  public Optional<Dated> find(DateContext context) {
    for (String line : context.above()) {
      if (line.length() > LONGEST || COPYRIGHT.matcher(line).find()) {
        continue;
      }
      Optional<String> date = context.dates().findInText(DateLine.published(line));
      if (date.isPresent()) {
        return date.map(d -> Dated.of(d, "above-text", 0.65));
      }
    }
    return Optional.empty();
  }
}
