package org.chancery.enrich.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.chancery.article.DateSpan;
import org.chancery.article.Dated;
import org.chancery.article.Precision;
import org.jspecify.annotations.Nullable;

/** As much of the day of publication as is known, and the date that the text named last. */
final class Anchor {

  private final @Nullable LocalDate first;
  private final @Nullable Precision precision;

  private final @Nullable DateSpan latest;

  private Anchor(
      @Nullable LocalDate first, @Nullable Precision precision, @Nullable DateSpan latest) {
    this.first = first;
    this.precision = precision;
    this.latest = latest;
  }

  static Anchor of(@Nullable Dated published) {
    return published == null
        ? new Anchor(null, null, null)
        : new Anchor(published.from(), published.precision(), null);
  }

  /** The same day of publication, after a date was read that others may lean on. */
  Anchor after(Meaning meaning) {
    return meaning.span() == null ? this : new Anchor(first, precision, meaning.span());
  }

  /**
   * What "two months later" counts from: the date named last, as if it were that of publication.
   */
  Optional<Anchor> atLatest() {
    if (latest == null) {
      return Optional.empty();
    }
    boolean day = latest.from().equals(latest.to());
    boolean month = YearMonth.from(latest.from()).equals(YearMonth.from(latest.to()));
    boolean year = latest.from().getYear() == latest.to().getYear();
    return year
        ? Optional.of(
            new Anchor(
                latest.from(),
                day ? Precision.DAY : month ? Precision.MONTH : Precision.YEAR,
                null))
        : Optional.empty();
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
