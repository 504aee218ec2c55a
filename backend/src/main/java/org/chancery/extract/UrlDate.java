package org.chancery.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Dated;

/**
 * A date written into the page's address: {@code /2024/10/01/}, {@code -20241001}, {@code
 * /2024/oct/01/}.
 */
final class UrlDate implements DateRule {

  private static final Pattern PARTED =
      Pattern.compile(
          "[/_-]((?:19|20)\\d{2})[/_-](\\d{1,2}|\\p{L}{3,9})[/_-](\\d{1,2})(?=[/_.?-]|$)");
  private static final Pattern COMPACT =
      Pattern.compile("[/_.-]((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?=[/_.?-]|$)");
  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");

  @Override
  public Optional<Dated> find(DateContext context) {
    String address = context.page().address();
    return findDay(address)
        .map(day -> Dated.of(day.toString(), "url", 0.75))
        .or(() -> month(address).map(month -> Dated.of(month, "url", 0.5)));
  }

  static Optional<LocalDate> findDay(String address) {
    return find(PARTED, address).or(() -> find(COMPACT, address));
  }

  private static Optional<LocalDate> find(Pattern pattern, String address) {
    Matcher matcher = pattern.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(2);
    int month =
        Character.isDigit(name.charAt(0))
            ? Integer.parseInt(name)
            : MonthNames.find(name).orElse(0);
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)), month, Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String address) {
    Matcher matcher = MONTH.matcher(address);
    return matcher.find()
        ? Optional.of(matcher.group(1) + "-" + matcher.group(2))
        : Optional.empty();
  }
}
