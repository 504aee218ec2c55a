package org.chancery.ui.frozen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chancery.frozen.Changes;
import org.chancery.frozen.Comparing;
import org.chancery.frozen.FrozenMembers;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.frozen.Status;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.SearchState;
import org.jspecify.annotations.Nullable;

/** What has become of a frozen set; of a large one it says how far it is, and can be stopped. */
final class ChangesSection extends Section {

  /** So long the page waits for what is soon there anyway. */
  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final int POLL = 500;

  private final FrozenSets sets;
  private final FrozenSet set;
  private @Nullable Comparing comparing;
  private @Nullable Registration polling;

  ChangesSection(FrozenSets sets, FrozenSet set) {
    this.sets = sets;
    this.set = set;
    setId("frozen-changes");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    compare();
  }

  private void compare() {
    comparing = sets.comparing(set);
    if (!ended(comparing, AT_ONCE)) {
      await(comparing);
    }
  }

  /** Whether it is; then what came of it is shown. */
  private boolean ended(Comparing by, Duration patience) {
    try {
      Optional<Changes> found = by.within(patience);
      found.ifPresent(this::show);
      return found.isPresent();
    } catch (SearchUnavailable e) {
      clear()
          .add(new Paragraph("The index cannot be reached at the moment. Try again in a moment."));
      return true;
    }
  }

  private void await(Comparing by) {
    Span progress = new Span();
    progress.setId("compare-progress");
    progress.getElement().setAttribute("aria-live", "polite");
    ProgressBar bar = new ProgressBar();
    bar.getElement().setAttribute("aria-label", "Progress of comparing");
    Button stop = new Button("Cancel", click -> stop());
    stop.setId("compare-cancel");
    clear().add(new Div(progress), bar, stop);
    tell(by, progress, bar);
    UI ui = UI.getCurrent();
    ui.setPollInterval(POLL);
    polling =
        ui.addPollListener(poll -> {
          if (by.isOver()) {
            rest(ui);
            ended(by, Duration.ZERO);
          } else {
            tell(by, progress, bar);
          }
        });
  }

  private void tell(Comparing by, Span progress, ProgressBar bar) {
    progress.setText(
        "Comparing with what is indexed now: "
            + Formats.number(by.compared())
            + " of "
            + Formats.count(set.size(), "article")
            + ".");
    bar.setValue(Math.min(1, (double) by.compared() / Math.max(1, set.size())));
  }

  private void stop() {
    rest(UI.getCurrent());
    Button again = new Button("Compare");
    again.setId("compare-again");
    again.addClickListener(click -> compare());
    clear().add(new Paragraph("It was not compared with what is indexed now."), again);
    again.focus();
  }

  private ChangesSection clear() {
    removeAll();
    add(new H2("What has become of it"));
    return this;
  }

  private void show(Changes changes) {
    clear();
    for (Status status : Status.values()) {
      long count = changes.count(status);
      if (status == Status.SAME || status == Status.AWAY) {
        if (count > 0 || status == Status.SAME) {
          add(line(status.parameter(), count, status.label()));
        }
      } else if (count > 0) {
        add(new ChangeList(status, count, changes.examples().getOrDefault(status, List.of())));
      } else {
        add(line(status.parameter(), 0, status.label()));
      }
    }
    Long added = changes.added();
    Long matches = changes.matches();
    if (added == null || matches == null) {
      Paragraph unknown = new Paragraph("What the search finds now cannot be counted here.");
      unknown.addClassName("hint");
      add(unknown);
    } else {
      add(added(added, matches));
    }
  }

  /** New matches, and where they are found. */
  private Div added(long added, long matches) {
    Div line = line("added", added, "New matches of the search");
    Span now = new Span(Formats.number(set.total()) + " then, " + Formats.number(matches) + " now");
    now.addClassName("hint");
    line.add(now);
    if (added > 0 && set.size() <= FrozenMembers.MOST_IN_A_SEARCH) {
      set.criteria()
          .ifPresent(criteria ->
              line.add(
                  FrozenSetView.link(
                      set.sampling() == null ? "Show them" : "Show all that are not in the sample",
                      new SearchState(FrozenSets.outside(set, criteria), null))));
    }
    return line;
  }

  private static Div line(String name, long count, String label) {
    Span number = new Span(Formats.number(count));
    number.addClassName("number");
    Div line = new Div(number, new Span(label));
    line.addClassName("changes");
    line.getElement().setAttribute("data-status", name);
    return line;
  }

  /** Nobody waits any more. */
  private void rest(UI ui) {
    if (comparing != null) {
      comparing.close();
    }
    if (polling != null) {
      polling.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    rest(event.getUI());
  }
}
