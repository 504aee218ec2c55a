package org.chancery.ui.export;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import org.chancery.export.ExportRun;
import org.chancery.export.ExportRun.State;
import org.chancery.export.ExportRuns;
import org.chancery.search.Criteria;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;
import org.chancery.ui.search.ExportDownload;
import org.chancery.ui.search.Labels;
import org.chancery.ui.search.SearchState;
import org.chancery.ui.search.StateParts;

/** One export: what it is of, how far it is, its file. */
@Tag("article")
final class ExportCard extends HtmlContainer {

  /**
   * @param changed told when it was cancelled or deleted
   */
  ExportCard(ExportRuns runs, ExportRun run, Labels labels, Runnable changed) {
    addClassName("card");
    getElement().setAttribute("data-testid", "export");
    H2 title = new H2(run.format().label());
    Span state = new Span(Formats.words(run.state()));
    state.addClassName("badge-quiet");
    state.getElement().setAttribute("data-state", Formats.words(run.state()));
    Div head = new Div(title, state);
    head.addClassName("card-head");
    Paragraph what =
        new Paragraph(
            run.criteria()
                .map(criteria -> describe(criteria, labels))
                .orElse("A search that is not understood any more"));
    Paragraph size = new Paragraph(size(run));
    size.addClassName("hint");
    Div text = new Div(head, what, size);
    Div actions = new Div();
    actions.addClassName("card-actions");
    String name = run.format().label() + " of " + started(run);
    if (run.isOpen()) {
      ProgressBar bar = new ProgressBar();
      bar.getElement().setAttribute("aria-label", "Progress of the export");
      bar.setIndeterminate(run.promised() == 0);
      if (run.promised() > 0) {
        bar.setValue(Math.min(1, (double) run.written() / run.promised()));
      }
      text.add(bar);
      Button cancel =
          new Button(
              "Cancel",
              click -> {
                runs.cancel(run.account(), run.id());
                changed.run();
              });
      cancel.setAriaLabel("Cancel " + name);
      actions.add(cancel);
    } else {
      if (run.state() == State.DONE && !runs.isAllowed(run)) {
        Paragraph lost =
            new Paragraph("You may read or export less than when it was made; export it again.");
        text.add(lost);
      } else if (run.state() == State.DONE) {
        Anchor download = new Anchor();
        download.setText("Download");
        download.setHref(new ExportDownload(runs, () -> run));
        download.setDownload(true);
        download.setAriaLabel("Download " + name);
        actions.add(download);
      }
      Button delete =
          new Button(
              "Delete",
              click -> {
                runs.delete(run.account(), run.id());
                changed.run();
              });
      delete.setAriaLabel("Delete " + name);
      actions.add(delete);
    }
    add(text, actions);
  }

  private static String describe(Criteria criteria, Labels labels) {
    List<String> words = new ArrayList<>();
    if (!criteria.q().isBlank()) {
      words.add(Formats.plain(criteria.q()));
    }
    StateParts filters =
        StateParts.of(new SearchState(criteria, null), labels::value, labels::frozen);
    filters.parts().forEach(part -> words.add(part.kind() + ": " + part.value()));
    return words.isEmpty() ? "Every article" : String.join(" · ", words);
  }

  private static String size(ExportRun run) {
    return switch (run.state()) {
      case WAITING -> "Waits for its turn, since " + started(run);
      case WRITING -> Formats.number(run.written()) + " of " + Formats.count(run.promised(), "row");
      case DONE ->
          Formats.count(run.written(), "row")
              + ", "
              + Formats.bytes(run.bytes())
              + ", of "
              + started(run)
              + "; kept until "
              + Formats.minute(run.keptUntil().atZone(ReaderZone.get()));
      case FAILED -> run.message() == null ? "It failed" : run.message();
      case CANCELLED -> "Cancelled after " + Formats.count(run.written(), "row");
    };
  }

  private static String started(ExportRun run) {
    return Formats.minute(run.startedAt().atZone(ReaderZone.get()));
  }
}
