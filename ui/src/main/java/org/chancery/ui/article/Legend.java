package org.chancery.ui.article;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.chancery.ui.article.Stretch.Kind;
import org.chancery.ui.layout.Formats;

/** Explains the marks, and hides and shows them kind by kind. */
final class Legend extends Div {

  private static final List<Map.Entry<Kind, String>> KINDS =
      List.of(
          Map.entry(Kind.ACTOR, "Actors"),
          Map.entry(Kind.COUNTRY, "Countries"),
          Map.entry(Kind.DATE, "Dates"));

  /**
   * @param text what carries the marks
   */
  Legend(Component text, List<Stretch> stretches) {
    addClassName("legend");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", "Marks in the text");
    for (Map.Entry<Kind, String> kind : KINDS) {
      long count = stretches.stream().filter(s -> s.kind() == kind.getKey()).count();
      if (count > 0) {
        add(toggle(text, kind.getKey(), kind.getValue(), count));
      }
    }
  }

  private static NativeButton toggle(Component text, Kind kind, String name, long count) {
    NativeButton toggle = new NativeButton();
    Span sample = new Span(name);
    sample.addClassName("mark-" + Formats.words(kind));
    Span number = new Span(Formats.number(count));
    number.addClassName("value-count");
    toggle.add(sample, number);
    toggle.getElement().setAttribute("aria-pressed", "true");
    toggle.setId("legend-" + Formats.words(kind));
    toggle.addClickListener(click -> {
      boolean hide = "true".equals(toggle.getElement().getAttribute("aria-pressed"));
      toggle.getElement().setAttribute("aria-pressed", Boolean.toString(!hide));
      text.getElement().getClassList().set("hide-" + Formats.words(kind), hide);
    });
    return toggle;
  }
}
