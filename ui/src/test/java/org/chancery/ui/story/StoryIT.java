package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a researcher does, from signing in to the file she takes home. */
class StoryIT {

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @AfterEach
  void noScriptComplained() {
    assertThat(chromium.errors()).isEmpty();
  }

  @Test
  void asksAStrangerToSignIn() {
    Page stranger =
        chromium.stranger(chancery.address().resolve("/saved"), 1400, ColorScheme.LIGHT);
    stranger.locator("input[name=username]").waitFor();
    assertThat(stranger).hasURL(Pattern.compile("/login$"));
    stranger.context().close();
  }

  @Test
  void showsTheSamplesFirst() {
    go("/");
    assertThat(page.locator("#total")).hasText(Pattern.compile("\\d\\d+ articles"));
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
  }

  @Test
  void countsBesideAValueWhatChoosingItLeaves() {
    go("/");
    Locator value = value("facet-outlet", "harbourwire.example");
    String promised = value.locator(".value-count").textContent().strip();
    value.locator("input").check();
    assertThat(page.locator("#total")).containsText(promised + " article");
  }

  @Test
  void findsWordsAndMarksThem() {
    go("/");
    page.locator("#query input").fill("\"strategic partnership\" AND treaty");
    page.locator("#search-button").click();
    assertThat(page.locator("[data-testid=hit] mark").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("q="));
  }

  @Test
  void saysWhereAQueryGoesWrong() {
    go("/");
    page.locator("#query input").fill("(treaty");
    page.locator("#query input").press("Enter");
    assertThat(page.getByText("is never closed").first()).isVisible();
  }

  @Test
  void opensAnArticleWithItsActorsMarked() {
    go("/?dyad=PRK-RUS&q=treaty");
    page.locator("[data-testid=hit] a").first().click();
    Locator article = page.locator("[data-testid=article]");
    article.waitFor();
    assertThat(article.locator("mark, [data-kind]").first()).isVisible();
    assertThat(page.getByText("North Korea – Russia").first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("/article/"));
    page.locator("#back").click();
    assertThat(page).hasURL(Pattern.compile("dyad=PRK-RUS"));
  }

  @Test
  void filtersByABarOfTheHistogram() {
    go("/");
    page.locator("#histogram").focus();
    page.locator("#histogram svg").focus();
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("from=2025"));
  }

  @Test
  void savesASearchThatTellsWhatIsNew() throws IOException {
    go("/?q=zeppelin");
    page.locator("#save-button").click();
    page.locator("#save-name input").fill("Airships");
    page.locator("#save-confirm").click();
    page.locator("#save-name")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    index(
        chancery.write(
            "airship.txt",
            "Zeppelin over Seoul\n\nSouth Korean officials said on Monday that Japan had sent a"
                + " zeppelin to Seoul as a gift, and that both governments would meet again in"
                + " Tokyo next month to speak about air traffic between the two countries."));
    go("/saved");
    Locator card = page.locator("[data-testid=saved-search]").filter(has("Airships"));
    assertThat(card.locator(".badge")).hasText("1 new");
    card.getByText("Run", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#total")).containsText("1 article");
    go("/saved");
    assertThat(card.locator(".badge-quiet")).hasText("0 new");
  }

  @Test
  void exportsEveryArticleOfTheResult() throws IOException {
    go("/?dyad=PRK-RUS");
    long promised = total();
    page.locator("#export-button").click();
    Download download = page.waitForDownload(() -> page.locator("#export-start").click());
    try (CSVParser csv = CSVParser.parse(articles(download), withHeader())) {
      assertThat(csv.getRecords()).hasSize((int) promised);
    }
    assertThat(page.locator("#export-progress")).containsText("exported");
    page.keyboard().press("Escape");
    go("/exports");
    Locator card = page.locator("[data-testid=export]").first();
    assertThat(card).containsText("Country pair: North Korea – Russia");
    assertThat(card).containsText("done");
    Download again = page.waitForDownload(() -> card.getByText("Download").click());
    assertThat(articles(again)).startsWith("id,");
  }

  /** The table in the zip. */
  private static String articles(Download download) throws IOException {
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      return new String(zip.getInputStream(zip.getEntry("articles.csv")).readAllBytes(), UTF_8);
    }
  }

  @Test
  void saysBeforeTheClickWhatAnExportWillBe() {
    go("/?dyad=PRK-RUS");
    page.locator("#export-button").click();
    assertThat(page.locator("#export-start")).hasText("Export " + total() + " rows");
    page.locator("#export-format").selectOption("2");
    assertThat(page.locator("#export-progress")).containsText("of " + total() + " articles.");
    page.locator("#export-zeros").click();
    assertThat(page.locator("#export-start")).containsText("rows");
    page.keyboard().press("Escape");
  }

  @Test
  void exportsWithTheMarkThatExcelNeedsWhereAsked() throws IOException {
    go("/?dyad=PRK-RUS");
    page.locator("#export-button").click();
    page.locator("#export-bom").click();
    Download download = page.waitForDownload(() -> page.locator("#export-start").click());
    assertThat(articles(download)).startsWith("\uFEFFid,");
    page.keyboard().press("Escape");
  }

  @Test
  void treatsWhatAnArticleSaysAsTextAlone() throws IOException {
    index(
        chancery.write(
            "attack.jsonl",
            "{\"title\":\"<script>document.title='owned'</script> quagga =cmd|' /C calc'!A0\","
                + "\"text\":\"<img src=x onerror=document.title='owned'> Quagga in Pretoria.\"}\n"));
    go("/?q=quagga");
    assertThat(page.locator("[data-testid=hit] a").first()).containsText("<script>");
    page.locator("[data-testid=hit] a").first().click();
    assertThat(page.locator("[data-testid=article]")).containsText("<img src=x");
    assertThat(page.title()).isNotEqualTo("owned");
  }

  @Test
  void tellsWhatWasNotIndexed() throws IOException {
    go("/ingest");
    Path file = chancery.write("broken.jsonl", "{oops\n");
    page.locator("#ingest-path input").fill(file.toString());
    page.locator("#ingest-start").click();
    Locator job = job(file);
    assertThat(job).containsText("1 not indexed");
    job.getByText(Pattern.compile("not indexed", Pattern.CASE_INSENSITIVE)).last().click();
    assertThat(page.getByText("The line is not JSON").first()).isVisible();
    page.keyboard().press("Escape");
  }

  /** Into the samples' own collection, which a search leaves out once there is another. */
  private static void index(Path file) {
    go("/ingest");
    page.locator("#ingest-collection input").fill("samples");
    page.locator("#ingest-path input").fill(file.toString());
    page.locator("#ingest-start").click();
    assertThat(job(file)).containsText("1 indexed");
  }

  private static Locator job(Path file) {
    return page.locator("[data-testid=job]").filter(has(file.getFileName().toString()));
  }

  private static void go(String path) {
    page.navigate(chancery.address().resolve(URI.create(path)).toString());
    page.locator("main#content").waitFor();
  }

  private static Locator value(String facet, String id) {
    return page.locator("#" + facet + " [data-value=\"" + id + "\"]");
  }

  private static long total() {
    assertThat(page.locator("#total")).hasText(Pattern.compile("[\\d,]+ articles?"));
    return Long.parseLong(page.locator("#total").textContent().replaceAll("[^\\d]", ""));
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static CSVFormat withHeader() {
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  }
}
