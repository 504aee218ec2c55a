package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.app.Starter;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.sweep.Sweep;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
    name = "ingest",
    description = {
      "Articles a second from a file into the index.",
      "Beside it the same finished documents sent raw: the best of 1 to 16 MB requests and 1 to 8"
          + " senders, with the same mapping and refresh.",
      "And what the sweep for near copies takes after each pass, as a share of the pass."
    },
    mixinStandardHelpOptions = true)
final class IngestBench implements Callable<Integer> {

  /** The whole application, which the launcher puts on the class path. */
  private static final String APPLICATION = "org.chancery.ui.Chancery";

  private static final int PAGE = 500;

  /** The raw side sends these so often that more would take an hour. */
  private static final int MOST_RAW = 20_000;

  /** From so many on it is told how the speed and the heap change with what is there already. */
  private static final int LONG = 100_000;

  private static final String WARM = "warm-up";
  private static final int[] MEGABYTES = {1, 2, 4, 8, 16};
  private static final int[] SENDERS = {1, 2, 4, 8};
  private static final double AIM = 0.7;
  private static final double SWEEP_AIM = 0.25;

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 20000).")
  private int articles = 20_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  @Option(names = "--html", description = "Every second article is a web page.")
  private boolean html;

  @Option(
      names = "--copies",
      paramLabel = "N",
      description =
          "Of a hundred articles, how many print one of those before them again (default 0).")
  private int copies;

  @Option(
      names = "--passes",
      paramLabel = "N",
      description = "Ingest so often and take the best, as for the raw side (default 8).")
  private int passes = 8;

  @Override
  public Integer call() throws Exception {
    Path folder = BenchFolder.create();
    Path warm = folder.resolve("warm.jsonl");
    Path file = folder.resolve("articles.jsonl");
    new ArticleGenerator(seed + 1, html, copies).write(warm, Math.max(1, articles / 10));
    new ArticleGenerator(seed, html, copies).write(file, articles);
    System.out.println(Machine.description());
    System.out.printf(
        "%,d articles, %.1f KB of JSON Lines each%n",
        articles, Files.size(file) / 1024.0 / articles);
    Map<String, Object> settings =
        Map.of("chancery.data.dir", folder.resolve("data").toString(), "server.port", 0);
    try (ConfigurableApplicationContext context =
        new Starter(Class.forName(APPLICATION)).start(settings)) {
      measure(context, warm, file);
    }
    return 0;
  }

  private void measure(ConfigurableApplicationContext context, Path warm, Path file)
      throws Exception {
    System.out.println(
        "Elasticsearch " + context.getBean(ArticleIndex.class).serverVersion() + ", embedded");
    Ingestion ingestion = context.getBean(Ingestion.class);
    Speed.of(() -> ingest(ingestion, warm, WARM)).print(WARM);
    Sweep sweep = context.getBean(Sweep.class);
    untilSwept(sweep);
    Speed whole = new Speed(0, Double.MAX_VALUE);
    Speed swept = new Speed(0, Double.MAX_VALUE);
    for (int pass = 1; pass <= passes; pass++) {
      String collection = "pass " + pass;
      emptyIndexes(context.getBean(ElasticsearchClient.class));
      Speed one = Speed.of(() -> ingest(ingestion, file, collection));
      one.print("end to end");
      whole = whole.better(one);
      Speed after =
          Speed.of(() -> {
            untilSwept(sweep);
            return articles;
          });
      after.print("sweep for copies");
      swept = swept.better(after);
    }
    double share = swept.cpuMillis() / whole.cpuMillis();
    System.out.printf(
        "the sweep for copies adds %.0f %% of CPU time and %.0f %% by the clock (aim %.0f %%: %s)%n",
        share * 100,
        whole.perSecond() / swept.perSecond() * 100,
        SWEEP_AIM * 100,
        share <= SWEEP_AIM ? "met" : "missed");
    List<RawBulk.Document> documents = documents(context.getBean(ElasticsearchClient.class));
    double bytes = documents.stream().mapToLong(d -> d.json().length()).average().orElse(0);
    System.out.printf("%,d finished documents, %.1f KB each%n", documents.size(), bytes / 1024);
    Speed raw = sweep(new RawBulk(context.getBean(ClusterSettings.class), documents));
    double ratio = whole.perSecond() / raw.perSecond();
    System.out.printf(
        "%nend to end %,.0f / raw %,.0f articles/s = ratio %.2f (aim %.1f: %s)%n",
        whole.perSecond(), raw.perSecond(), ratio, AIM, ratio >= AIM ? "met" : "missed");
    System.out.printf(
        "by CPU time: raw %.2f / end to end %.2f ms = ratio %.2f%n",
        raw.cpuMillis(), whole.cpuMillis(), raw.cpuMillis() / whole.cpuMillis());
  }

  private static void untilSwept(Sweep sweep) throws InterruptedException {
    while (sweep.behind() > 0) {
      Thread.sleep(50);
    }
  }

  private static Speed sweep(RawBulk bulk) throws Exception {
    // Once for nothing, so that no combination pays for being the first.
    bulk.speed(MEGABYTES[2] << 20, 2);
    Speed best = new Speed(0, Double.MAX_VALUE);
    for (int megabytes : MEGABYTES) {
      for (int senders : SENDERS) {
        Speed one = bulk.speed(megabytes << 20, senders);
        one.print("raw %2d MB x %d".formatted(megabytes, senders));
        best = best.better(one);
      }
    }
    return best;
  }

  /** Returns how many, once the last of them can be found. */
  private long ingest(Ingestion ingestion, Path file, String collection)
      throws InterruptedException {
    Job started = ingestion.start(List.of(file), collection, "bench");
    if (articles >= LONG && !collection.equals(WARM)) {
      Pace.of(ingestion, started.id(), articles).print();
    }
    Job job = ingestion.await(started.id());
    if (job.state() != Job.State.DONE || job.counts().indexed() != job.counts().total()) {
      throw new IllegalStateException("not everything was indexed: " + job);
    }
    return job.counts().indexed();
  }

  /** Every pass begins as the raw side does, with nothing in the index that is to be merged. */
  private static void emptyIndexes(ElasticsearchClient client) throws IOException {
    for (IndexDefinition index : List.of(IndexDefinition.articles(), IndexDefinition.originals())) {
      client.indices().delete(d -> d.index(index.firstIndex()));
      new ArticleIndex(client, index, 1, 0).ensure();
    }
  }

  /** What the last pass left in the index, byte for byte. */
  private static List<RawBulk.Document> documents(ElasticsearchClient client) throws IOException {
    String index = IndexDefinition.articles().readAlias();
    List<RawBulk.Document> documents = new ArrayList<>();
    String after = "";
    while (true) {
      String last = after;
      var page =
          client.search(
              s -> {
                s.index(index)
                    .size(PAGE)
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                return last.isEmpty() ? s : s.searchAfter(a -> a.stringValue(last));
              },
              JsonNode.class);
      if (page.hits().hits().isEmpty() || documents.size() >= MOST_RAW) {
        return documents;
      }
      for (var hit : page.hits().hits()) {
        String id = String.valueOf(hit.id());
        documents.add(new RawBulk.Document(id, String.valueOf(hit.source())));
        after = id;
      }
    }
  }
}
