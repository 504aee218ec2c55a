package org.chancery.ui.layout;

import com.vaadin.flow.component.html.Span;

/** Small drawings from the style sheet; always beside a text, or in something that has a label. */
public final class Icons {

  private Icons() {}

  /** The icon that the style sheet draws for {@code icon-NAME}. */
  public static Span of(String name) {
    Span icon = new Span();
    icon.addClassNames("icon", "icon-" + name);
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }
}
