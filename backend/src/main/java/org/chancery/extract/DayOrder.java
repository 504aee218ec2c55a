package org.chancery.extract;

import java.util.Optional;
import java.util.Set;
import org.chancery.article.Outlet;
import org.jspecify.annotations.Nullable;

/** How 03/04/2024 is to be read: by the outlet's country, else by the page's language. */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("USA", "PHL", "FSM", "PLW");

  /**
   * @param declared a language tag such as {@code en-US}
   * @param detected an ISO 639-1 code
   */
  static DayOrder of(
      Optional<Outlet> outlet, Optional<String> declared, @Nullable String detected) {
    String country = outlet.map(Outlet::country).orElse(null);
    if (country != null && !country.equals("CAN")) {
      return MONTH_FIRST_COUNTRIES.contains(country) ? MONTH_FIRST : DAY_FIRST;
    }
    String tag = declared.orElse(detected == null ? "" : detected);
    if (tag.equalsIgnoreCase("en-US") || tag.equalsIgnoreCase("en-PH")) {
      return MONTH_FIRST;
    }
    boolean english = tag.isEmpty() || tag.equalsIgnoreCase("en") || tag.equalsIgnoreCase("en-CA");
    return english ? UNKNOWN : DAY_FIRST;
  }
}
