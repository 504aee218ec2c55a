package org.chancery.ui.article;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.IntConsumer;
import org.chancery.ui.layout.Formats;

/** Shows the first of many at once, and more of them whenever its button asks for that. */
final class InParts extends Div {

  /** So many a browser shows without making anybody wait. */
  static final int PART = 200;

  private final NativeButton more = new NativeButton();
  private final int count;
  private final IntConsumer show;
  private int shown;

  /**
   * @param show shows one by its number; called in order
   */
  InParts(int count, IntConsumer show) {
    this.count = count;
    this.show = show;
    more.setId("evidence-more");
    more.addClickListener(click -> next());
    next();
  }

  void next() {
    int end = Math.min(count, shown + PART);
    while (shown < end) {
      show.accept(shown++);
    }
    removeAll();
    if (shown < count) {
      more.setText(
          "Show "
              + Formats.number(Math.min(PART, count - shown))
              + " more of "
              + Formats.number(count - shown));
      add(more);
    }
  }
}
