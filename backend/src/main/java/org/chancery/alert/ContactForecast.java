package org.chancery.alert;

import java.util.List;
import java.util.Locale;

/**
 * Which first contacts a watch would have told of in the last 26 weeks, had each article come on
 * the day of its date.
 *
 * @param contacts the latest first, at most {@link Notice#MOST_CONTACTS}
 */
public record ContactForecast(long total, List<FirstContact> contacts) {

  public ContactForecast {
    contacts = List.copyOf(contacts);
  }

  public String sentence() {
    return String.format(
        Locale.ROOT,
        "In the last %d weeks it would have told of %,d first %s.",
        Forecast.WEEKS,
        total,
        total == 1 ? "contact" : "contacts");
  }
}
