package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.ui.ingest.IngestView;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.search.Results.Relaxed;

/** What stands in the place of hits, and what to do about it. */
final class NoHits {

  private static final int LONGEST = 200;

  private NoHits() {}

  static Component atAll() {
    return new Empty(
        "Nothing is indexed yet",
        "Upload articles on the ingest page, or run “./chancery index PATH” on the server.",
        new RouterLink("Ingest articles", IngestView.class));
  }

  /**
   * @param ways searches that ask for less
   * @param noun what they count
   */
  static Component ofThis(List<Relaxed> ways, String noun, Consumer<SearchState> go) {
    Empty empty =
        new Empty(
            "No article matches all of this",
            ways.isEmpty()
                ? "Try fewer or other words; “OR” between them finds more."
                : "Drop one of these:");
    for (Relaxed way : ways) {
      NativeButton drop = new NativeButton("", click -> go.accept(way.part().without()));
      drop.addClassName("relax");
      drop.add(
          way.part().kind()
              + ": "
              + Formats.shortened(way.part().value(), LONGEST)
              + " — "
              + Formats.count(way.count(), noun));
      empty.add(drop);
    }
    return empty;
  }
}
