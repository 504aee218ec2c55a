package org.chancery.enrich.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.article.Dated;
import org.chancery.article.Precision;
import org.jspecify.annotations.Nullable;

/** As much of the day of publication as is known. */
final class Anchor {

  private final @Nullable LocalDate first;
  private final @Nullable Precision precision;

  private Anchor(@Nullable LocalDate first, @Nullable Precision precision) {
    this.first = first;
    this.precision = precision;
  }

  static Anchor of(@Nullable Dated published) {
    return published == null
        ? new Anchor(null, null)
        : new Anchor(published.from(), published.precision());
  }

  Optional<LocalDate> day() {
    boolean known = precision == Precision.DAY || precision == Precision.INSTANT;
    return known ? Optional.ofNullable(first) : Optional.empty();
  }

  Optional<YearMonth> month() {
    return precision == Precision.YEAR
        ? Optional.empty()
        : Optional.ofNullable(first).map(YearMonth::from);
  }

  Optional<Integer> year() {
    return Optional.ofNullable(first).map(LocalDate::getYear);
  }
}
