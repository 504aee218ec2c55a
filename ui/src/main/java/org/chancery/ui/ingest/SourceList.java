package org.chancery.ui.ingest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.ingest.source.PolledSources;
import org.chancery.ingest.source.Source;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;

/** What is polled, with the result of the last poll. */
final class SourceList extends Section {

  private final PolledSources sources;
  private final Div list = new Div();
  private List<Source> shown = List.of();

  SourceList(PolledSources sources) {
    this.sources = sources;
    list.addClassName("cards");
    add(new H2("Polled sources"), list);
    setVisible(false);
  }

  void look() {
    List<Source> now = sources.list();
    if (!now.equals(shown)) {
      shown = now;
      list.removeAll();
      now.forEach(source -> list.add(card(source)));
      setVisible(!now.isEmpty());
    }
  }

  private Div card(Source source) {
    Paragraph when = new Paragraph(times(source));
    when.addClassName("hint");
    String result = source.lastResult();
    Div text = new Div(new H3(source.address()), when, new Paragraph(result == null ? "" : result));
    Div actions = new Div(pollNow(source), pause(source), remove(source));
    actions.addClassName("card-actions");
    Div card = new Div(text, actions);
    card.addClassName("card");
    card.getElement().setAttribute("data-testid", "source");
    return card;
  }

  private Button pollNow(Source source) {
    Button button =
        new Button(
            "Poll now",
            click -> {
              try {
                sources.pollNow(source.id());
              } catch (IllegalArgumentException e) {
                Notices.failure(String.valueOf(e.getMessage()));
              }
            });
    button.setAriaLabel("Poll " + source.address() + " now");
    button.setVisible(source.enabled());
    return button;
  }

  private Button pause(Source source) {
    Button button =
        new Button(
            source.enabled() ? "Pause" : "Resume",
            click -> {
              sources.enable(source.id(), !source.enabled());
              look();
            });
    button.setAriaLabel((source.enabled() ? "Pause " : "Resume ") + source.address());
    return button;
  }

  private Button remove(Source source) {
    Button button =
        new Button(
            "Remove",
            click -> {
              sources.remove(source.id());
              look();
            });
    button.setAriaLabel("Remove " + source.address());
    return button;
  }

  private static String times(Source source) {
    Instant last = source.lastPoll();
    return (source.enabled() ? "Every " + span(source.every()) : "Paused")
        + ", into "
        + source.collection()
        + (last == null
            ? ", not polled yet"
            : ", last polled " + Formats.minute(last.atZone(ReaderZone.get())))
        + next(source);
  }

  private static String next(Source source) {
    Instant next = source.nextPoll();
    if (next == null) {
      return "";
    }
    return next.isAfter(Instant.now())
        ? ", next " + Formats.minute(next.atZone(ReaderZone.get()))
        : ", being polled";
  }

  private static String span(Duration every) {
    if (every.toMinutes() % 60 != 0) {
      return span(every.toMinutes(), "minute");
    }
    return every.toHours() % 24 != 0 ? span(every.toHours(), "hour") : span(every.toDays(), "day");
  }

  private static String span(long number, String unit) {
    return number == 1 ? unit : Formats.count(number, unit);
  }
}
