package org.chancery.bench;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.Exports;
import org.chancery.export.Format;
import org.chancery.export.Watch;
import org.chancery.index.ClusterSettings;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "export",
    description = {
      "Exports of generated articles: rows a second of CSV, evidence and dyad-month.",
      "Beside them a bare walk over the same documents at a point in time, by nothing but HTTP; and"
          + " the heap, of a small export and of a large one."
    },
    mixinStandardHelpOptions = true)
final class ExportBench implements Callable<Integer> {

  private static final double AIM = 0.7;
  private static final String WHOLE = "true";

  /** Some ten thousand of 200,000. */
  private static final LocalDate LAST_MONTHS = LocalDate.of(2025, 4, 1);

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many: 200000 (default) and 1000000 are what figures are given for.")
  private int articles = 200_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each is measured; the best counts (default 3).")
  private int rounds = 3;

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.description());
    try (BenchApplication application = BenchApplication.start()) {
      GeneratedIndex.fill(application, seed, articles);
      heap(application.get(Exports.class));
      compare(application);
    }
    return 0;
  }

  private void compare(BenchApplication application) throws Exception {
    Exports exports = application.get(Exports.class);
    BareScroll bare = new BareScroll(application.get(ClusterSettings.class));
    Criteria pair = Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("RUS-*"));
    Map<String, Speed.Work> work = new LinkedHashMap<>();
    work.put("bare", () -> bare.read(WHOLE));
    work.put("csv", () -> write(exports, ExportAsk.of(Format.CSV, Criteria.EVERYTHING)).rows);
    work.put(
        "evidence", () -> write(exports, ExportAsk.of(Format.EVIDENCE, Criteria.EVERYTHING)).rows);
    work.put("dyad-month", () -> write(exports, ExportAsk.of(Format.DYAD_MONTH, pair)).rows);
    System.out.println("Rows, of the bare walk and of csv one an article; the best counts:");
    Map<String, Speed> best = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Speed.Work> one : work.entrySet()) {
        Speed speed = Speed.of(one.getValue());
        speed.print(one.getKey(), "rows");
        best.merge(one.getKey(), speed, Speed::better);
      }
    }
    double share = speed(best, "csv") / speed(best, "bare");
    System.out.printf(
        "csv: %.2f of the bare walk (aim %.1f)%s%n", share, AIM, share < AIM ? ", missed" : "");
  }

  private static double speed(Map<String, Speed> best, String name) {
    Speed speed = best.get(name);
    return speed == null ? 0 : speed.perSecond();
  }

  private static void heap(Exports exports) throws Exception {
    Criteria few = Criteria.EVERYTHING.between(LAST_MONTHS, null);
    for (Format format : new Format[] {Format.CSV, Format.JSONL, Format.EVIDENCE}) {
      for (Criteria criteria : new Criteria[] {few, Criteria.EVERYTHING}) {
        System.gc();
        Sink sink = write(exports, ExportAsk.of(format, criteria));
        System.out.printf(
            "%-10s %,10d rows  %,6d MB written  heap after collections at most %,d MB%n",
            format.parameter(), sink.rows, sink.bytes >> 20, sink.heap >> 20);
      }
    }
  }

  private static Sink write(Exports exports, ExportAsk ask) throws Exception {
    Sink sink = new Sink();
    try (Export export = exports.open(ask)) {
      export.write(sink, sink);
    }
    return sink;
  }

  /** Counts what it is given. */
  private static final class Sink extends OutputStream implements Watch {

    private long rows;
    private long bytes;
    private long heap;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int from, int length) {
      bytes += length;
    }

    @Override
    public void written(long done) {
      rows = done;
      heap = Math.max(heap, Pace.heapAfterCollection());
    }
  }
}
