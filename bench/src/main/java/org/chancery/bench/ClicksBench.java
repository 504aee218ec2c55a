package org.chancery.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.chancery.index.ClusterSettings;
import org.chancery.search.ArticleSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "clicks",
    description = {
      "Fifty clicks in Chromium over generated articles: from the click until totals, facets and hits"
          + " of what it asks for stand in the page and nothing moves any more.",
      "Beside it the same asked through the HTTP interface: cold, when Elasticsearch has forgotten"
          + " what it counted; warm, when it was asked the same before; and asked again, when"
          + " Chancery gives again what it answered to the click."
    },
    mixinStandardHelpOptions = true)
final class ClicksBench implements Callable<Integer> {

  private static final double AIM = 3;
  private static final int SLOWEST = 8;
  private static final int UNTIL_LOADED = 1500;
  private static final int BETWEEN = 600;

  @Option(names = "--articles", paramLabel = "N", description = "How many (default 20000).")
  private int articles = 20_000;

  @Option(names = "--seed", paramLabel = "N", description = "Other articles (default 1).")
  private long seed = 1;

  private final HttpClient http = HttpClient.newHttpClient();

  /** What each click of a session asked for, when it was last clicked. */
  private final Map<Integer, List<URI>> asked = new HashMap<>();

  /**
   * How long one click took, and the same through the HTTP interface.
   *
   * @param trips how often the browser asked the server
   * @param waited how long it waited for these answers
   */
  private record Took(Click click, double page, double http, long trips, double waited) {}

  @Override
  public Integer call() throws Exception {
    System.out.println(Machine.description());
    try (BenchApplication application = BenchApplication.start();
        Chromium chromium = new Chromium();
        RawSearches raw = new RawSearches(application.get(ClusterSettings.class))) {
      GeneratedIndex.fill(application, seed, articles);
      String token = application.token();
      Page page = chromium.signedIn(application, ColorScheme.LIGHT);
      page.addInitScript(script());
      // The first session pays for what is compiled and loaded, and counts for nothing.
      session(page, application.address(), token, click -> {});
      // What the page was answered a moment before would be given again to the same question.
      ArticleSearch search = application.get(ArticleSearch.class);
      // Merges go on for a while, and what was counted in merged parts is forgotten: so the same is
      // asked right before each click too, which would else pay for it alone.
      Before warm =
          click -> {
            for (URI request : asked.getOrDefault(click, List.of())) {
              get(request, token);
            }
            search.forgetAnswers();
          };
      print("warm", session(page, application.address(), token, warm));
      print(
          "cold",
          session(
              page,
              application.address(),
              token,
              click -> {
                raw.clearCaches();
                search.forgetAnswers();
              }));
      print("asked again", session(page, application.address(), token, click -> {}));
    }
    return 0;
  }

  /** Done before anything is asked. */
  private interface Before {

    /**
     * @param click its place in the session
     */
    void run(int click) throws Exception;
  }

  private List<Took> session(Page page, URI address, String token, Before before) throws Exception {
    List<Took> all = new ArrayList<>();
    page.navigate("/");
    page.locator("[data-testid=hit]").first().waitFor();
    page.waitForTimeout(UNTIL_LOADED);
    String cursor = null;
    List<Click> clicks = Click.session();
    for (int i = 0; i < clicks.size(); i++) {
      Click click = clicks.get(i);
      JsonNode measured = clicked(page, click, i, before);
      PageState state = state(page);
      List<URI> requests =
          state.requests(click.turnsThePage() ? cursor : null).stream()
              .map(address::resolve)
              .toList();
      asked.put(i, requests);
      before.run(i);
      long start = System.nanoTime();
      List<String> answers = new ArrayList<>();
      for (URI request : requests) {
        answers.add(get(request, token));
      }
      double millis = (System.nanoTime() - start) / 1e6;
      JsonNode answer = JsonMapper.shared().readTree(answers.getFirst());
      state.mustShow(answer);
      cursor = answer.path("cursor").asString(null);
      all.add(
          new Took(
              click,
              measured.path("millis").asDouble(),
              millis,
              measured.path("trips").asInt(),
              measured.path("waited").asDouble()));
    }
    return all;
  }

  private static JsonNode clicked(Page page, Click click, int at, Before before) throws Exception {
    String address = page.url();
    try {
      click.prepare(page);
      page.waitForTimeout(BETWEEN);
      before.run(at);
      page.evaluate("settling.arm()");
      click.go(page);
      return told(page, "settling.settled()");
    } catch (PlaywrightException e) {
      throw new IOException("could not click " + click + " at " + address, e);
    }
  }

  private static PageState state(Page page) throws IOException {
    JsonNode shown = told(page, "settling.shown()");
    List<String> hits = new ArrayList<>();
    shown.path("hits").forEach(hit -> hits.add(hit.asString()));
    Map<String, Long> facets = new HashMap<>();
    shown.path("facets").forEachEntry((value, count) -> facets.put(value, count.asLong()));
    return new PageState(
        URI.create(page.url()),
        shown.path("total").asLong(),
        hits,
        facets,
        shown.path("unit").asString());
  }

  private static JsonNode told(Page page, String expression) {
    String json = (String) page.evaluate("async () => JSON.stringify(await " + expression + ")");
    return JsonMapper.shared().readTree(json);
  }

  private String get(URI address, String token) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(address + " was answered with " + answer.body());
    }
    return answer.body();
  }

  private static void print(String name, List<Took> all) {
    double half = at(50, all, Took::page) / at(50, all, Took::http);
    double most = at(95, all, Took::page) / at(95, all, Took::http);
    System.out.printf(
        "%s, %d clicks   p50 %.0f / HTTP %.0f ms = %.2f   p95 %.0f / HTTP %.0f ms = %.2f (%s)%n",
        name,
        all.size(),
        at(50, all, Took::page),
        at(50, all, Took::http),
        half,
        at(95, all, Took::page),
        at(95, all, Took::http),
        most,
        most <= AIM ? "well" : "the aim is %.0f".formatted(AIM));
    all.stream()
        .sorted(Comparator.comparingDouble(Took::page).reversed())
        .limit(SLOWEST)
        .forEach(took ->
            System.out.printf(
                "  %5.0f / %4.0f ms, %d answers in %.0f ms: %s%n",
                took.page(), took.http(), took.trips(), took.waited(), took.click()));
  }

  private static double at(int percent, List<Took> all, ToDoubleFunction<Took> what) {
    double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static String script() throws IOException {
    try (InputStream in = ClicksBench.class.getResourceAsStream("settling.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
