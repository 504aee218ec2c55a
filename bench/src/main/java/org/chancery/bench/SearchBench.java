package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.chancery.account.Accounts;
import org.chancery.account.Tokens;
import org.chancery.analysis.PairMatrices;
import org.chancery.app.Starter;
import org.chancery.article.Article;
import org.chancery.index.ArticleIndex;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.DocumentMapper;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Texts;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;
import org.chancery.search.OwnMarks;
import org.chancery.sweep.Sweep;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "search",
    description = {
      "The page's whole request through the HTTP interface, over generated articles.",
      "Beside it the same requests to Elasticsearch sent raw, byte for byte: cold, when Elasticsearch"
          + " has forgotten what it counted, and warm, by 1, 4 and 16 clients at once.",
      "And the matrix of the pairs in the same way."
    },
    mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

  static final String APPLICATION = "org.chancery.ui.Chancery";
  private static final int AT_ONCE = 500;
  private static final int[] CLIENTS = {1, 4, 16};
  private static final double AIM = 1.25;
  private static final double MATRIX_AIM = 2;

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
      description = "How often each client asks everything (default 8).")
  private int rounds = 8;

  @Override
  public Integer call() throws Exception {
    Path folder = BenchFolder.create();
    System.out.println(Machine.description());
    Map<String, Object> settings =
        Map.of("chancery.data.dir", folder.resolve("data").toString(), "server.port", 0);
    try (ConfigurableApplicationContext context =
        new Starter(Class.forName(APPLICATION)).start(settings)) {
      fill(context, articles, seed);
      measure(context);
    }
    return 0;
  }

  /** Indexes generated articles, and finds their copies. */
  static void fill(ConfigurableApplicationContext context, int articles, long seed)
      throws Exception {
    ElasticsearchClient client = context.getBean(ElasticsearchClient.class);
    EnrichedArticles generator = new EnrichedArticles(seed);
    Speed written =
        Speed.of(() -> {
          for (int from = 0; from < articles; from += AT_ONCE) {
            write(client, generator, Math.min(AT_ONCE, articles - from));
          }
          return articles;
        });
    written.print("written");
    context.getBean(ArticleIndex.class).refresh();
    Sweep sweep = context.getBean(Sweep.class);
    while (sweep.behind() > 0) {
      sweep.run();
      Thread.sleep(200);
    }
    context.getBean(ArticleSearch.class).expire();
    System.out.printf(
        "Elasticsearch %s, embedded; %,d articles%n",
        context.getBean(ArticleIndex.class).serverVersion(),
        context.getBean(ArticleIndex.class).count());
  }

  /** As the indexer writes them, without its queue. */
  private static void write(ElasticsearchClient client, EnrichedArticles generator, int count)
      throws IOException {
    List<BulkOperation> operations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Article article = generator.next();
      BinaryData json =
          BinaryData.of(
              DocumentMapper.toJson(DocumentMapper.toDocument(article)), "application/json");
      operations.add(
          BulkOperation.of(o ->
              o.create(c ->
                  c.index(IndexDefinition.articles().writeAlias())
                      .id(article.id())
                      .document(json))));
    }
    if (client.bulk(b -> b.operations(operations)).errors()) {
      throw new IOException("Elasticsearch refused generated articles");
    }
  }

  private void measure(ConfigurableApplicationContext context) throws Exception {
    ClusterSettings cluster = context.getBean(ClusterSettings.class);
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    context.getBean(Accounts.class).ensureAdmin(UUID.randomUUID().toString());
    String token = context.getBean(Tokens.class).issue(Accounts.ADMIN, "bench", null).secret();
    try (RawSearches raw = new RawSearches(cluster)) {
      SearchLoad load = new SearchLoad(raw, "http://127.0.0.1:" + port, token, rounds);
      load.measure("page", recorded(context, raw, cluster, Asked.pages()), CLIENTS, AIM);
      load.measure(
          "matrix", recorded(context, raw, cluster, Asked.matrices()), CLIENTS, MATRIX_AIM);
    }
  }

  /** What Elasticsearch is asked for each, found out by listening once. */
  private static Map<Asked, List<RawSearches.Request>> recorded(
      ConfigurableApplicationContext context,
      RawSearches raw,
      ClusterSettings cluster,
      List<Asked> all)
      throws IOException {
    ElasticsearchClient listened = ClusterClient.connect(raw.listening(cluster));
    Names names = context.getBean(Names.class);
    ArticleSearch search =
        new ArticleSearch(
            listened,
            IndexDefinition.articles().readAlias(),
            new Texts(listened, IndexDefinition.texts()),
            names,
            OwnMarks.NOBODYS);
    PairMatrices matrices = new PairMatrices(search, names);
    Map<Asked, List<RawSearches.Request>> recorded = new LinkedHashMap<>();
    for (Asked asked : all) {
      raw.take();
      asked.run(search, matrices);
      recorded.put(asked, raw.take());
    }
    listened.close();
    return recorded;
  }
}
