package org.chancery.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.article.Precision;
import org.jspecify.annotations.Nullable;

/** Asks the date rules in the order of their reliability and takes the first plausible answer. */
final class PublishedDates {

  private static final List<DateRule> RULES =
      List.of(
          new JsonLdDate(),
          new MetaDate(),
          new ItempropDate(),
          new TimeElementDate(),
          new UrlDate(),
          new BylineDate(),
          new AboveTextDate(),
          new LabelledDate(),
          new ScriptDate(),
          new RelativeDate(),
          new ModifiedDate());

  /** How many of the rules read attributes, in which times have offsets. */
  private static final int WITH_OFFSETS = 4;

  private static final LocalDate FIRST_WEB_PAGE = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  private PublishedDates() {}

  static Optional<Dated> find(DateContext context) {
    List<Dated> plausible = new ArrayList<>();
    for (int i = 0; i < RULES.size() && !isSettled(plausible, i); i++) {
      RULES.get(i).find(context).stream()
          .filter(date -> isPlausible(date, context.fetchedAt()))
          .forEach(plausible::add);
    }
    return plausible.stream()
        .findFirst()
        .map(best -> moreExact(best, plausible))
        .map(best -> OwnOffset.restore(best, plausible, context));
  }

  /** Whether no further rule could change the first answer: the last ones read whole scripts. */
  private static boolean isSettled(List<Dated> plausible, int asked) {
    if (plausible.isEmpty()) {
      return false;
    }
    Dated best = plausible.getFirst();
    return switch (best.precision()) {
      case DAY -> true;
      case INSTANT -> asked >= WITH_OFFSETS || !best.date().endsWith("Z");
      case MONTH, YEAR -> false;
    };
  }

  private static boolean isPlausible(Dated date, @Nullable Instant fetchedAt) {
    LocalDate limit =
        fetchedAt == null ? LAST : fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    return !date.from().isBefore(FIRST_WEB_PAGE) && !date.from().isAfter(limit);
  }

  /** A month from the address yields to a day inside it. */
  private static Dated moreExact(Dated best, List<Dated> others) {
    if (best.precision().compareTo(Precision.DAY) >= 0) {
      return best;
    }
    return others.stream()
        .filter(other -> other.precision().compareTo(Precision.DAY) >= 0)
        .filter(other -> !other.from().isBefore(best.from()) && !other.to().isAfter(best.to()))
        .findFirst()
        .orElse(best);
  }
}
