package org.chancery.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chancery.article.Dated;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;
import org.chancery.enrich.Input;
import org.chancery.enrich.text.Table;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "enrich",
    description = {
      "Generated articles a second that one thread annotates, beside bare passes for the same names",
      "and beside Apache OpenNLP's sentences, tokens and parts of speech, by CPU time, in turn."
    },
    mixinStandardHelpOptions = true)
final class EnrichBench implements Callable<Integer> {

  private static final double LEAST_OF_PASS = 0.25;
  private static final double LEAST_OF_OPENNLP = 5;
  private static final double LONGEST_LOAD = 1;

  /** OpenNLP takes so long that a part of the articles is enough. */
  private static final int TENTH = 10;

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 600).")
  private int articles = 600;

  @Option(
      names = "--entries",
      paramLabel = "N",
      description = "Add so many generated entries to the gazetteer (default 0).")
  private int entries;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Go through the articles so often; the best round counts (default 40).")
  private int rounds = 40;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  private long found;

  @Override
  public Integer call() throws IOException {
    // It tells at length of an attribute that its XML parser lacks, and does without.
    ((Logger) LoggerFactory.getLogger("opennlp")).setLevel(Level.ERROR);
    System.out.println(Machine.description());
    Path folder = BenchFolder.create();
    if (entries > 0) {
      new GeneratedGazetteer(seed).write(folder, entries);
    }
    Gazetteer gazetteer = load(folder);
    Set<String> names = names(GazetteerTables.shipped());
    names.addAll(names(GazetteerTables.of(folder)));
    List<Input> inputs = inputs();
    System.out.printf(
        "%,d names; %,d articles of %,d characters on average%n",
        names.size(),
        inputs.size(),
        inputs.stream().mapToLong(a -> a.body().length()).sum() / inputs.size());
    EnrichPeer chancery = EnrichPeer.chancery(Enricher.of(gazetteer));
    EnrichPeer ahoCorasick = EnrichPeer.ahoCorasick(names);
    EnrichPeer openNlp = EnrichPeer.openNlp();
    List<EnrichPeer> peers = List.of(EnrichPeer.doubleArray(names), ahoCorasick, chancery, openNlp);
    Map<EnrichPeer, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (EnrichPeer peer : peers) {
        List<Input> enough =
            peer.equals(openNlp) ? inputs.subList(0, inputs.size() / TENTH + 1) : inputs;
        best.merge(peer, speed(peer, enough), Math::max);
      }
    }
    double own = Objects.requireNonNull(best.get(chancery));
    best.forEach((peer, speed) ->
        System.out.printf(
            "%-13s %,10.0f articles/s  %8.3f ms each   chancery is %7.3f of it%n",
            peer.label(), speed, 1e3 / speed, own / speed));
    aim(
        "chancery / Aho-Corasick",
        own / Objects.requireNonNull(best.get(ahoCorasick)),
        LEAST_OF_PASS);
    aim("chancery / OpenNLP", own / Objects.requireNonNull(best.get(openNlp)), LEAST_OF_OPENNLP);
    return found > 0 ? 0 : 1;
  }

  /** The first load of this process, nothing of which was compiled before, by the clock. */
  private Gazetteer load(Path folder) {
    long before = heap();
    long start = System.nanoTime();
    Gazetteer gazetteer = Gazetteer.of(GazetteerTables.shipped(), GazetteerTables.of(folder));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "gazetteer with %,d generated entries: read in %.2f s (aim below %.0f s: %s), keeps %,d MB%n",
        entries,
        seconds,
        LONGEST_LOAD,
        seconds < LONGEST_LOAD ? "met" : "missed",
        (heap() - before) >> 20);
    return gazetteer;
  }

  private List<Input> inputs() throws IOException {
    ArticleGenerator generator = new ArticleGenerator(seed, false, 0);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<String> text = generator.text();
      inputs.add(
          new Input(
              text.getFirst(),
              String.join("\n\n", text.subList(1, text.size())),
              Dated.of("2025-03-05", "given", 1),
              "en"));
    }
    return inputs;
  }

  private double speed(EnrichPeer peer, List<Input> inputs) {
    long start = cpu();
    for (Input input : inputs) {
      found += peer.reader().read(input);
    }
    return inputs.size() * 1e9 / (cpu() - start);
  }

  private static Set<String> names(GazetteerTables tables) {
    Set<String> names = new LinkedHashSet<>();
    for (Table.Row row : tables.get(GazetteerTable.COUNTRIES).rows()) {
      for (String column :
          List.of("name", "aliases", "adjectives", "people", "capitals", "seats", "cities")) {
        names.addAll(row.list(column));
      }
    }
    for (Table.Row row : tables.get(GazetteerTable.ACTORS).rows()) {
      for (String column : List.of("name", "aliases", "surnames")) {
        names.addAll(row.list(column));
      }
    }
    for (Table.Row row : tables.get(GazetteerTable.PHRASES).rows()) {
      names.addAll(row.list("phrase"));
    }
    return names;
  }

  private static void aim(String what, double ratio, double least) {
    System.out.printf(
        "%s = ratio %.2f (aim %.2f: %s)%n", what, ratio, least, ratio >= least ? "met" : "missed");
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
