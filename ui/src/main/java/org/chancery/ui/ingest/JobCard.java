package org.chancery.ui.ingest;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.ingest.Job;
import org.chancery.ingest.Job.Counts;
import org.chancery.ingest.Uploads;
import org.chancery.ingest.VisibleJobs;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.ReaderZone;

/** One ingestion: how far it is, and what became of its documents. */
@Tag("article")
final class JobCard extends HtmlContainer {

  private static final long FIRST_GUESS = 3_000;

  private final H3 title = new H3();
  private final Span state = new Span();
  private final Paragraph when = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final UnorderedList outcomes = new UnorderedList();
  private final Paragraph message = new Paragraph();
  private final Button reasons = new Button();
  private final Button doubts = new Button();
  private final Button retry = new Button("Try these again");
  private final Button pause = new Button("Pause");
  private final Button unpause = new Button("Continue");
  private final Button cancel = new Button("Cancel");

  /**
   * @param tried does something with the job, and says so where that cannot be done
   */
  JobCard(String id, VisibleJobs ingestion, String user, Consumer<Runnable> tried) {
    addClassName("card");
    getElement().setAttribute("data-testid", "job");
    state.addClassName("badge-quiet");
    state.getElement().setAttribute("aria-live", "polite");
    when.addClassName("hint");
    outcomes.addClassName("outcomes");
    bar.getElement().setAttribute("aria-label", "Progress of the ingestion");
    Div head = new Div(title, state);
    head.addClassName("card-head");
    Div actions = new Div(reasons, doubts, retry, pause, unpause, cancel);
    actions.addClassName("card-actions");
    reasons.addClickListener(click ->
        new ReasonsDialog("Not indexed", (from, most) -> ingestion.notIndexed(id, from, most))
            .open());
    doubts.addClickListener(click ->
        new ReasonsDialog("With a doubt", (from, most) -> ingestion.doubts(id, from, most)).open());
    retry.addClickListener(click -> tried.accept(() -> ingestion.retry(id, user)));
    pause.addClickListener(click -> tried.accept(() -> ingestion.pause(id)));
    unpause.addClickListener(click -> tried.accept(() -> ingestion.unpause(id)));
    cancel.addClickListener(click -> tried.accept(() -> ingestion.cancel(id)));
    add(new Div(head, when, bar, message, outcomes), actions);
  }

  void show(Job job) {
    boolean running = job.state() == Job.State.RUNNING;
    boolean paused = job.state() == Job.State.PAUSED;
    title.setText(title(job));
    state.setText(Formats.words(job.state()));
    state.getElement().setAttribute("data-state", Formats.words(job.state()));
    when.setText(times(job, running || paused));
    bar.setVisible(running || paused);
    bar.setIndeterminate(!paused && job.bytesTotal() <= 0 && job.pagesFound() <= 0);
    if (job.pagesFound() > 0) {
      bar.setValue(Math.min(1, (double) job.pagesDone() / job.pagesFound()));
    } else if (job.bytesTotal() > 0) {
      bar.setValue(Math.min(1, (double) job.bytesDone() / job.bytesTotal()));
    }
    message.setVisible(job.message() != null);
    message.setText(job.message() == null ? "" : job.message());
    count(job);
    cancel.setVisible(running || paused);
    pause.setVisible(running && job.resumable());
    unpause.setVisible(paused);
    retry.setVisible(
        !running
            && !paused
            && job.resumable()
            && job.kind() == Job.Kind.INGEST
            && job.counts().notIndexed() > 0
            && !job.source().startsWith(Uploads.SHOWN));
    reasons.setVisible(job.counts().notIndexed() > 0);
    reasons.setText("Why " + Formats.number(job.counts().notIndexed()) + " not indexed…");
    doubts.setVisible(job.doubts() > 0);
    doubts.setText("Which " + Formats.number(job.doubts()) + " with a doubt…");
  }

  private static String title(Job job) {
    return switch (job.kind()) {
      case INGEST -> (job.retryOf() == null ? "" : "Again: ") + job.source();
      case RECODE -> "Recoding of " + SearchWords.of(job.source());
      case REMOVE -> "Removal of " + SearchWords.of(job.source());
      case EDIT -> job.source();
    };
  }

  private void count(Job job) {
    Counts counts = job.counts();
    outcomes.removeAll();
    switch (job.kind()) {
      case INGEST -> {
        outcome("indexed", counts.indexed());
        outcome("updated", counts.updated());
        outcome("unchanged", counts.unchanged());
        outcome("duplicate", counts.duplicate());
        outcome("not indexed", counts.notIndexed());
        if (job.doubts() > 0) {
          outcome("with a doubt", job.doubts());
        }
      }
      case RECODE, EDIT -> {
        outcome("changed", counts.updated());
        outcome("unchanged", counts.unchanged());
        outcome("not indexed", counts.notIndexed());
        new TreeMap<>(job.changes()).forEach((field, count) -> outcome("× " + field, count));
      }
      case REMOVE -> outcome("removed", job.changes().getOrDefault("removed", 0L));
    }
  }

  private void outcome(String name, long count) {
    Span number = new Span(Formats.number(count));
    outcomes.add(new ListItem(number, new Text(" " + name)));
  }

  private static String times(Job job, boolean open) {
    String begun =
        Formats.minute(job.startedAt().atZone(ReaderZone.get()))
            + " by "
            + job.startedBy()
            + (job.kind() == Job.Kind.INGEST ? ", into " + job.collection() : "");
    if (open) {
      if (job.pagesFound() > 0) {
        return begun
            + ", "
            + Formats.number(job.pagesDone())
            + " of "
            + Formats.count(job.pagesFound(), "page");
      }
      return job.bytesTotal() <= 0
          ? begun
          : begun
              + ", "
              + amount(job, job.bytesDone())
              + " of "
              + amount(job, job.bytesTotal())
              + left(job);
    }
    Instant end = job.endedAt();
    return end == null
        ? begun
        : begun + ", took " + duration(Duration.between(job.startedAt(), end));
  }

  /** From how long processes have worked on it, so that pauses change nothing. */
  private static String left(Job job) {
    long done = job.bytesDone();
    if (job.state() != Job.State.RUNNING || done <= 0 || job.workedMillis() < FIRST_GUESS) {
      return "";
    }
    double rate = (double) done / job.workedMillis();
    long millis = (long) (Math.max(0, job.bytesTotal() - done) / rate);
    return ", about " + duration(Duration.ofMillis(millis)) + " left";
  }

  private static String amount(Job job, long done) {
    return job.kind() == Job.Kind.INGEST ? Formats.bytes(done) : Formats.count(done, "article");
  }

  private static String duration(Duration time) {
    if (time.toMinutes() == 0) {
      return Math.max(1, time.toSeconds()) + " s";
    }
    return time.toHours() == 0
        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
        : time.toHours() + " h " + time.toMinutesPart() + " min";
  }
}
