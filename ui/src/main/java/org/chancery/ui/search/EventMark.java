package org.chancery.ui.search;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * An event's root in the colour of its quad class. Cooperation is round and conflict square, words
 * are hollow and deeds filled, so that nobody needs the colour. What did not happen is grey and
 * says so.
 */
public final class EventMark extends Span {

  public EventMark(String event, int quad, boolean negated) {
    addClassNames("event", "quad-" + quad);
    Span sign = new Span();
    sign.addClassName("event-sign");
    sign.getElement().setAttribute("aria-hidden", "true");
    setClassName("negated", negated);
    add(sign, new Span((negated ? "not " : "") + event.toLowerCase(Locale.ROOT)));
  }
}
