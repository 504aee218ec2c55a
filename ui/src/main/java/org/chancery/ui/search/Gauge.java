package org.chancery.ui.search;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A share as a bar; the number stands beside it. */
final class Gauge extends Span {

  /**
   * @param share 0 to 1
   */
  Gauge(double share) {
    addClassName("gauge");
    getElement().setAttribute("aria-hidden", "true");
    Span filled = new Span();
    filled.getStyle().set("width", String.format(Locale.ROOT, "%.2f%%", 100 * share));
    add(filled);
  }

  /** {@code 3.4 %}; of what is small, as much as is needed to tell it from nothing. */
  static String percent(double share) {
    double hundredths = 100 * share;
    String form =
        hundredths == 0 || hundredths >= 9.95 ? "%.0f" : hundredths < 0.1 ? "%.2f" : "%.1f";
    return String.format(Locale.US, form, hundredths) + "\u00A0%";
  }
}
