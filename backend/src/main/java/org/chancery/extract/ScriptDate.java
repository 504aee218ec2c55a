package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/** A publication date in a page's scripts, where they agree on a single one. */
final class ScriptDate implements DateRule {

  private static final Pattern MEMBER =
      Pattern.compile(
          "[\"']?\\b(?:date_?[pP]ublished|publish(?:ed)?_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)|pub_?[dD]ate|publication_?[dD]ate)[\"']?\\s*[:=]\\s*[\"']((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"']{0,20})[\"']");
  private static final int BEFORE = 8;
  private static final int AFTER = 80;
  private static final int LONGEST = 2_000_000;

  @Override
  public Optional<Dated> find(DateContext context) {
    Set<String> days = new TreeSet<>();
    String first = "";
    String source = context.page().source();
    Matcher matcher = MEMBER.matcher(source);
    int length = Math.min(source.length(), LONGEST);
    // Each of the names has these letters, which are found faster than the names.
    for (int at = source.indexOf("ub"); at > 0 && at < length; at = source.indexOf("ub", at + 2)) {
      matcher.region(Math.max(0, at - BEFORE), Math.min(length, at + AFTER));
      if (days.size() < 2 && (source.charAt(at - 1) | 0x20) == 'p' && matcher.find()) {
        first = first.isEmpty() ? matcher.group(1) : first;
        days.add(matcher.group(1).substring(0, 10));
      }
    }
    return days.size() == 1
        ? context.dates().findInField(first).map(date -> Dated.of(date, "script", 0.6))
        : Optional.empty();
  }
}
