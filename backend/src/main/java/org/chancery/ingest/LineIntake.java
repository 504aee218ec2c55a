package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chancery.index.ArticleWriter;
import org.chancery.index.ArticleWriters;

/** Ingests the lines of one request, some hundred at a time, in their order. */
final class LineIntake {

  private static final int MOST_LINES = 500;
  private static final int MOST_CHARS = 8 << 20;

  private final ArticleMaker maker;
  private final Batches batches;
  private final ArticleWriters writers;
  private final Progress progress;
  private final Job job;
  private final Seen seen = new Seen();

  LineIntake(
      ArticleMaker maker, Batches batches, ArticleWriters writers, Progress progress, Job job) {
    this.maker = maker;
    this.batches = batches;
    this.writers = writers;
    this.progress = progress;
    this.job = job;
  }

  /**
   * One that is not blank.
   *
   * @param number counted from 1, blank ones too
   */
  private record Line(long number, Item item) {}

  void run(InputStream in, Consumer<LineOutcome> outcomes) throws IOException {
    LineReader reader = new LineReader(new InputStreamReader(in, UTF_8));
    List<Line> chunk = new ArrayList<>();
    long number = 0;
    int chars = 0;
    StringBuilder line = new StringBuilder();
    while (!progress.isCancelled() && reader.next(line)) {
      number++;
      if (line.chars().allMatch(Character::isWhitespace)) {
        continue;
      }
      chunk.add(new Line(number, Item.ofLine(line, "line " + number, line.length())));
      chars += line.length();
      if (chunk.size() == MOST_LINES || chars > MOST_CHARS) {
        ingest(chunk, outcomes);
        chunk.clear();
        chars = 0;
      }
    }
    ingest(chunk, outcomes);
  }

  private void ingest(List<Line> chunk, Consumer<LineOutcome> outcomes) {
    Map<String, LineOutcome> written = new ConcurrentHashMap<>();
    List<LineOutcome> all = new ArrayList<>();
    List<ArticleMaker.Made> made =
        chunk.parallelStream()
            .map(line -> maker.make(line.item(), job.collection(), job.id()))
            .toList();
    try (ArticleWriter writer =
        writers.open((write, result, reason) -> {
          Outcome outcome = progress.count(write, result, reason);
          written.put(
              write.id(),
              LineOutcome.of(
                  0,
                  write.id(),
                  outcome,
                  outcome == Outcome.NOT_INDEXED ? reason : null,
                  List.of()));
        })) {
      Batch batch = batches.open(writer, progress, job.startedBy());
      for (int i = 0; i < made.size(); i++) {
        progress.done(chunk.get(i).item().bytes());
        all.add(begin(chunk.get(i).number(), made.get(i), batch));
      }
      batch.flush();
    }
    for (LineOutcome outcome : all) {
      LineOutcome sent = outcome.id() == null ? null : written.get(outcome.id());
      outcomes.accept(
          sent == null || !outcome.outcome().equals("unchanged")
              ? outcome
              : new LineOutcome(
                  outcome.line(),
                  sent.id(),
                  sent.outcome(),
                  sent.reason() == null ? outcome.reason() : sent.reason(),
                  outcome.unknownKeys()));
    }
  }

  /** A line that is not sent to the index in the end was already there just so. */
  private LineOutcome begin(long line, ArticleMaker.Made made, Batch batch) {
    return switch (made) {
      case ArticleMaker.Made.Failed failed -> {
        progress.notIndexed(failed.origin(), failed.reason());
        yield LineOutcome.of(line, null, Outcome.NOT_INDEXED, failed.reason(), List.of());
      }
      case ArticleMaker.Made.Ready ready -> {
        Seen.Sight sight = seen.add(ready.article());
        String reason = ready.article().annotations().doubt();
        if (sight == Seen.Sight.FIRST) {
          batch.add(ready);
        } else {
          Doubt doubt = Doubt.ofAnother(ready.article(), sight);
          progress.duplicate(null, doubt);
          reason = doubt == null ? null : doubt.reason();
        }
        yield LineOutcome.of(
            line,
            ready.article().id(),
            sight == Seen.Sight.FIRST ? Outcome.UNCHANGED : Outcome.DUPLICATE,
            reason,
            ready.unknownKeys());
      }
    };
  }
}
