package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.app.Starter;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
    name = "ingest",
    description = {
      "Articles a second from a file into the index, beside the same finished documents sent raw:",
      "the best of 1 to 16 MB requests and 1 to 8 senders, with the same mapping and refresh."
    },
    mixinStandardHelpOptions = true)
final class IngestBench implements Callable<Integer> {

  /** The whole application, which the launcher puts on the class path. */
  private static final String APPLICATION = "org.chancery.ui.Chancery";

  private static final int PAGE = 500;
  private static final int[] MEGABYTES = {1, 2, 4, 8, 16};
  private static final int[] SENDERS = {1, 2, 4, 8};
  private static final double AIM = 0.5;

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 20000).")
  private int articles = 20_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  @Option(
      names = "--passes",
      paramLabel = "N",
      description = "Ingest so often and take the best, as for the raw side (default 2).")
  private int passes = 2;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("chancery-bench-");
    try {
      Path warm = folder.resolve("warm.jsonl");
      Path file = folder.resolve("articles.jsonl");
      new ArticleGenerator(seed + 1).write(warm, Math.max(1, articles / 10));
      new ArticleGenerator(seed).write(file, articles);
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
    } finally {
      delete(folder);
    }
    return 0;
  }

  private void measure(ConfigurableApplicationContext context, Path warm, Path file)
      throws IOException, InterruptedException {
    System.out.println(
        "Elasticsearch " + context.getBean(ArticleIndex.class).serverVersion() + ", embedded");
    Ingestion ingestion = context.getBean(Ingestion.class);
    System.out.printf("warm-up           %,8.0f articles/s%n", ingest(ingestion, warm, "warm"));
    double whole = 0;
    for (int pass = 1; pass <= passes; pass++) {
      double one = ingest(ingestion, file, "pass " + pass);
      System.out.printf("end to end        %,8.0f articles/s  (%s)%n", one, Machine.load());
      whole = Math.max(whole, one);
    }
    List<RawBulk.Document> documents = documents(context.getBean(ElasticsearchClient.class));
    double bytes = documents.stream().mapToLong(d -> d.json().length).average().orElse(0);
    System.out.printf("%,d finished documents, %.1f KB each%n", documents.size(), bytes / 1024);
    double raw = sweep(new RawBulk(context.getBean(ClusterSettings.class), documents));
    System.out.printf(
        "%nend to end %,.0f / raw %,.0f articles/s = ratio %.2f (aim %.1f: %s)%n",
        whole, raw, whole / raw, AIM, whole / raw >= AIM ? "met" : "missed");
  }

  private static double sweep(RawBulk bulk) throws IOException, InterruptedException {
    double best = 0;
    // Once for nothing, so that no combination pays for being the first.
    bulk.perSecond(MEGABYTES[2] << 20, 2);
    for (int megabytes : MEGABYTES) {
      for (int senders : SENDERS) {
        double one = bulk.perSecond(megabytes << 20, senders);
        System.out.printf(
            "raw %2d MB x %d      %,8.0f articles/s  (%s)%n",
            megabytes, senders, one, Machine.load());
        best = Math.max(best, one);
      }
    }
    return best;
  }

  /** Articles a second until the last of them can be found. */
  private static double ingest(Ingestion ingestion, Path file, String collection)
      throws InterruptedException {
    long start = System.nanoTime();
    Job job = ingestion.await(ingestion.start(List.of(file), collection, "bench").id());
    double seconds = (System.nanoTime() - start) / 1e9;
    if (job.state() != Job.State.DONE || job.counts().indexed() != job.counts().total()) {
      throw new IllegalStateException("not everything was indexed: " + job);
    }
    return job.counts().indexed() / seconds;
  }

  /** What the first pass left in the index, byte for byte. */
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
                    .query(q -> q.term(t -> t.field("collection").value("pass 1")))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                return last.isEmpty() ? s : s.searchAfter(a -> a.stringValue(last));
              },
              JsonNode.class);
      if (page.hits().hits().isEmpty()) {
        return documents;
      }
      for (var hit : page.hits().hits()) {
        String id = String.valueOf(hit.id());
        documents.add(
            new RawBulk.Document(
                id,
                String.valueOf(hit.source()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        after = id;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
