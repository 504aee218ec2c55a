package org.chancery.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.article.Precision;

/**
 * Some systems declare the day on which they last built a page as that of its publication and of
 * its change at once. The page prints an earlier day alone in a line beside the headline, and
 * nothing on it prints the declared one.
 */
final class LastBuild {

  private static final List<DateRule> WITNESSES =
      List.of(new ItempropDate(), new TimeElementDate(), new UrlDate(), new BylineDate());
  private static final int WORDS = 4;

  private LastBuild() {}

  static Dated undo(Dated best, DateContext context) {
    boolean declared = best.rule().equals("json-ld") || best.rule().equals("meta");
    if (!declared || best.precision().compareTo(Precision.DAY) < 0) {
      return best;
    }
    boolean changedThen =
        ModifiedDate.declared(context)
            .flatMap(date -> day(Dated.of(date, "modified", 0)))
            .filter(best.from()::equals)
            .isPresent();
    return changedThen ? printed(best, context).orElse(best) : best;
  }

  private static Optional<Dated> printed(Dated best, DateContext context) {
    return context.above().stream()
        .filter(line -> !DateLine.speaksOfUpdate(line) && Sentences.wordCount(line) <= WORDS)
        .flatMap(line -> context.dates().findInText(line).stream())
        .map(date -> Dated.of(date, "above-text", 0.6))
        .findFirst()
        .filter(date -> day(date).filter(best.from().minusDays(1)::isAfter).isPresent())
        .filter(date ->
            WITNESSES.stream()
                .flatMap(rule -> rule.find(context).stream())
                .flatMap(witness -> day(witness).stream())
                .noneMatch(best.from()::equals));
  }

  private static Optional<LocalDate> day(Dated date) {
    return date.precision().compareTo(Precision.DAY) < 0
        ? Optional.empty()
        : Optional.of(date.from());
  }
}
