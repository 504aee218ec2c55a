package org.chancery.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.account.Accounts;
import org.chancery.index.ClusterClient;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import org.chancery.index.Reader;
import org.chancery.index.Texts;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.savedsearch.SharingLog;
import org.chancery.search.ArticleSearch;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.CriteriaParameters.Asked;
import org.chancery.search.Names;
import org.chancery.search.OwnMarks;
import org.chancery.search.PageView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "saved",
    description = {
      "How long it takes to count what is new in a thousand saved searches, over generated articles.",
      "Beside it the same searches sent raw to Elasticsearch in _msearch."
    },
    mixinStandardHelpOptions = true)
final class SavedBench implements Callable<Integer> {

  private static final double AIM = 5;
  private static final int ROUNDS = 7;
  private static final String[] WORDS = {
    "treaty", "missile", "sanctions", "talks", "border", "army", "deal", "summit", "trade", "visit"
  };
  private static final String[] STATES = {
    "RUS", "CHN", "USA", "IRN", "ISR", "PRK", "KOR", "UKR", "IND", "SYR"
  };

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 200000).")
  private int articles = 200_000;

  @Option(names = "--searches", paramLabel = "N", description = "How many (default 1000).")
  private int searches = 1_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.description());
    try (BenchApplication application = BenchApplication.start()) {
      GeneratedIndex.fill(application, seed, articles);
      measure(application);
    }
    return 0;
  }

  /** Words, states and pairs, alone and together. */
  static List<Asked> generated(int count) {
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String word = WORDS[i % 10];
      String state = STATES[i / 10 % 10];
      String other = STATES[(i / 10 + 1 + i / 100 % 9) % 10];
      String query =
          switch (i / 100 % 5) {
            case 0 -> "q=" + word + "&country=" + state;
            case 1 -> "q=" + word + "&dyad=" + state + "-" + other;
            case 2 -> "dyad=" + state + "-" + other + "&event=SANCTION&q=" + word;
            case 3 -> "country.all=" + state + "&country.all=" + other + "&q=" + word + "+OR+talks";
            default -> "q=%22" + word + "%22&outletCountry=" + state;
          };
      all.add(CriteriaParameters.fromQuery(query));
    }
    return all;
  }

  private void measure(BenchApplication application) throws Exception {
    String owner = Accounts.ADMIN;
    List<Asked> asked = generated(searches);
    // What came in the last week is new.
    Instant opened =
        EnrichedArticles.LAST_DAY.minusDays(7).atStartOfDay().toInstant(ZoneOffset.UTC);
    SavedSearches saved =
        new SavedSearches(
            application.get(JdbcClient.class),
            new TransactionTemplate(application.get(PlatformTransactionManager.class)),
            application.get(ArticleSearch.class),
            Clock.fixed(opened, ZoneOffset.UTC),
            SharingLog.NONE);
    for (int i = 0; i < asked.size(); i++) {
      Asked each = asked.get(i);
      saved.create(owner, "Search " + i, each.criteria(), each.sort(), PageView.USUAL);
    }
    ClusterSettings cluster = application.get(ClusterSettings.class);
    try (RawSearches raw = new RawSearches(cluster)) {
      List<RawSearches.Request> requests = recorded(application, raw, cluster, asked);
      double[] whole = new double[ROUNDS];
      double[] bare = new double[ROUNDS];
      // Two rounds for nothing, so that neither pays for being compiled.
      for (int round = -2; round < ROUNDS; round++) {
        raw.clearCaches();
        double ours = millis(() -> saved.news(saved.list(owner)));
        raw.clearCaches();
        double theirs =
            millis(() -> {
              int bytes = 0;
              for (RawSearches.Request request : requests) {
                bytes += raw.send(request);
              }
              return bytes;
            });
        if (round >= 0) {
          whole[round] = ours;
          bare[round] = theirs;
        }
      }
      print(
          whole,
          bare,
          saved.news(saved.list(owner)).values().stream().filter(n -> n.articles() > 0).count());
    }
  }

  private void print(double[] whole, double[] bare, long withNews) {
    Arrays.sort(whole);
    Arrays.sort(bare);
    double ratio = whole[ROUNDS / 2] / bare[ROUNDS / 2];
    System.out.printf(
        "%,d saved searches, %,d with news: %.0f ms / raw %.0f ms = %.2f   (aim %.2f: %s; median of %d; %s)%n",
        searches,
        withNews,
        whole[ROUNDS / 2],
        bare[ROUNDS / 2],
        ratio,
        AIM,
        ratio <= AIM ? "met" : "missed",
        ROUNDS,
        Machine.load());
  }

  private static double millis(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  /** The searches themselves, as they are sent to count their totals. */
  private static List<RawSearches.Request> recorded(
      BenchApplication application, RawSearches raw, ClusterSettings cluster, List<Asked> asked)
      throws Exception {
    ElasticsearchClient listened = ClusterClient.connect(raw.listening(cluster));
    ArticleSearch search =
        new ArticleSearch(
            listened,
            IndexDefinition.articles().readAlias(),
            new Texts(listened, IndexDefinition.texts()),
            application.get(Names.class),
            OwnMarks.NOBODYS,
            Reader.EVERYTHING);
    search.leavesOutSamples(asked.getFirst().criteria());
    raw.take();
    search.counts(asked.stream().map(Asked::criteria).toList());
    List<RawSearches.Request> recorded = raw.take();
    listened.close();
    return recorded;
  }
}
