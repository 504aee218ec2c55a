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

/**
 * Asks the date rules in the order of their reliability and takes the first plausible answer.
 *
 * @param date none where no rule has a plausible one
 * @param doubt a sentence on the implausible date that the page declares instead
 */
record PublishedDates(@Nullable Dated date, @Nullable String doubt) {

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

  /** How many of the rules read what a page declares; the later ones may meet the text's dates. */
  private static final int DECLARED = 3;

  private static final LocalDate FIRST_WEB_PAGE = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

  static PublishedDates find(DateContext context) {
    List<Dated> plausible = new ArrayList<>();
    String doubt = null;
    for (int i = 0; i < RULES.size() && !isSettled(plausible, i); i++) {
      Optional<Dated> found = RULES.get(i).find(context);
      String wrong = found.map(date -> doubt(date, context.fetchedAt())).orElse(null);
      if (wrong == null) {
        found.ifPresent(plausible::add);
      } else if (doubt == null && i < DECLARED && plausible.isEmpty()) {
        doubt = wrong;
      }
    }
    Dated date =
        plausible.stream()
            .findFirst()
            .map(best -> moreExact(best, plausible))
            .map(best -> OwnOffset.restore(best, plausible, context))
            .map(best -> LastBuild.undo(best, context))
            .orElse(null);
    return new PublishedDates(date, doubt);
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

  /** Why a date cannot be that of a web page's publication, null where it can. */
  private static @Nullable String doubt(Dated date, @Nullable Instant fetchedAt) {
    LocalDate limit =
        fetchedAt == null ? LAST : fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    if (date.from().isAfter(limit)) {
      return "The date of publication, " + date.date() + ", lies ahead and was left out.";
    }
    return date.from().isBefore(FIRST_WEB_PAGE)
        ? "The date of publication, " + date.date() + ", is before any web page; it was left out."
        : null;
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
