package org.chancery.ui.search;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * An event's root in the colour of its quad class. Cooperation is round and conflict square, words
 * are hollow and deeds filled, so that nobody needs the colour. What did not happen is grey, and
 * what is no plain fact says so.
 */
public final class EventMark extends Span {

  /**
   * @param claimed whether anybody claims or denies it, where the outlet does not say it itself
   */
  public EventMark(String event, int quad, String time, boolean negated, boolean claimed) {
    addClassNames("event", "quad-" + quad);
    Span sign = new Span();
    sign.addClassName("event-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    setClassName("negated", negated);
    setClassName("unsure", claimed || !time.equals("did"));
    add(sign, new Span(words(event.toLowerCase(Locale.ROOT), time, negated)));
  }

  private static String words(String event, String time, boolean negated) {
    String what = negated ? "not " + event : event;
    return switch (time) {
      case "will", "may" -> time + " " + what;
      case "background" -> what + " (background)";
      default -> what;
    };
  }
}
