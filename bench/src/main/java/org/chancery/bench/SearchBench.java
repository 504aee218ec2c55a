package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Reader;
import org.chancery.index.Texts;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;
import org.chancery.search.OwnMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "search",
    description = {
      "The page's whole request through the HTTP interface, over generated articles.",
      "Beside it the same requests to Elasticsearch sent raw, byte for byte: cold, when Elasticsearch"
          + " has forgotten what it counted, and warm, by 1, 4 and 16 clients at once.",
      "And each of the pictures in the same way."
    },
    mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

  private static final int[] CLIENTS = {1, 4, 16};
  private static final int[] ONE_CLIENT = {1};

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

  @Option(
      names = "--answers",
      paramLabel = "N",
      description =
          "The setting chancery.search.answers; with 0 no answer is given again, and what is left is"
              + " what Chancery adds to Elasticsearch.")
  private int answers = 50_000;

  @Option(
      names = "--of",
      split = ",",
      paramLabel = "NAME",
      description =
          "What is asked for: ${COMPLETION-CANDIDATES}, with commas between (default all).")
  private List<Shown> of = List.of(Shown.values());

  @Option(names = "--each", description = "Print each search by itself as well.")
  private boolean each;

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.description());
    try (BenchApplication application =
        BenchApplication.start(Map.of("chancery.search.answers", answers))) {
      GeneratedIndex.fill(application, seed, articles);
      measure(application);
    }
    return 0;
  }

  private void measure(BenchApplication application) throws Exception {
    ClusterSettings cluster = application.get(ClusterSettings.class);
    try (RawSearches raw = new RawSearches(cluster)) {
      SearchLoad load =
          new SearchLoad(
              raw,
              application.get(ArticleSearch.class)::forgetAnswers,
              application.address().toString(),
              application.token(),
              rounds);
      for (Shown shown : of) {
        Map<Asked, List<RawSearches.Request>> recorded =
            recorded(application, raw, cluster, shown.asked());
        boolean often = shown == Shown.PAGE || shown == Shown.MATRIX;
        load.measure(shown.parameter(), recorded, often ? CLIENTS : ONE_CLIENT, shown.aim());
        if (each) {
          load.each(recorded);
        }
      }
    }
  }

  /** What Elasticsearch is asked for each, found out by listening once. */
  private static Map<Asked, List<RawSearches.Request>> recorded(
      BenchApplication application, RawSearches raw, ClusterSettings cluster, List<Asked> all)
      throws IOException {
    ElasticsearchClient listened = ClusterClient.connect(raw.listening(cluster));
    Names names = application.get(Names.class);
    ArticleSearch search =
        new ArticleSearch(
            listened,
            IndexDefinition.articles().readAlias(),
            new Texts(listened, IndexDefinition.texts()),
            names,
            OwnMarks.NOBODYS,
            Reader.EVERYTHING);
    Analyses analyses = Analyses.of(search, names);
    Map<Asked, List<RawSearches.Request>> recorded = new LinkedHashMap<>();
    for (Asked asked : all) {
      search.forgetAnswers();
      raw.take();
      asked.run(analyses);
      recorded.put(asked, raw.take());
    }
    listened.close();
    return recorded;
  }
}
