package org.chancery.ui.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.chancery.reading.ReadingMark;
import org.chancery.ui.layout.Formats;

/** Star, “reviewed” and note of one article, each a button that says whether it is on. */
public final class MarkBar extends Div {

  private final NativeButton star = button("star");
  private final NativeButton reviewed = button("reviewed");
  private final NativeButton note = button("note");
  private final String article;
  private final String title;
  private final Marking marking;
  private final Consumer<ReadingMark> changed;
  private ReadingMark mark;

  /**
   * @param title tells one article's buttons from another's
   * @param changed told what holds, at first too
   */
  public MarkBar(
      String article,
      String title,
      ReadingMark mark,
      Marking marking,
      Consumer<ReadingMark> changed) {
    this.article = article;
    this.title = Formats.plain(title);
    this.marking = marking;
    this.changed = changed;
    this.mark = mark;
    addClassName("mark-bar");
    star.addClickListener(click -> star());
    reviewed.addClickListener(click -> review());
    note.addClickListener(click -> new NoteDialog(this.mark.note(), this::note).open());
    add(star, reviewed, note);
    show(mark);
  }

  private void star() {
    marking.star(article, !mark.starred());
    show(new ReadingMark(!mark.starred(), mark.reviewed(), mark.note()));
  }

  private void review() {
    marking.review(article, !mark.reviewed());
    show(new ReadingMark(mark.starred(), !mark.reviewed(), mark.note()));
  }

  private void note(String text) {
    marking.note(article, text);
    show(marking.of(article));
  }

  private void show(ReadingMark now) {
    mark = now;
    show(star, now.starred(), now.starred() ? "Starred" : "Star", "Star");
    show(reviewed, now.reviewed(), "Reviewed", "Reviewed");
    show(note, now.note() != null, "Note", "Note on");
    changed.accept(now);
  }

  private void show(NativeButton button, boolean on, String text, String does) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    button.getElement().setAttribute("aria-label", does + ": " + title);
    button.getElement().setAttribute("title", text);
  }

  /** The style sheet draws its icon, and its title as its text where there is room. */
  private static NativeButton button(String kind) {
    NativeButton button = new NativeButton();
    button.addClassNames("mark-button", "is-drawn", "is-" + kind, "icon-" + kind);
    return button;
  }
}
