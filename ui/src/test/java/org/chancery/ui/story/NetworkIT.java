package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is tied to whom, and which outlet has what: down to the articles. */
class NetworkIT {

  private static final String LAID_OUT =
      """
      () => {
        const nodes = Array.from({ length: 60 }, (_, i) => ({ half: 20 + (i * 37) % 45, above: 20, below: 36 }));
        const ties = nodes.slice(0, 50).map((_, i) => ({ one: i, other: (i * i + 1) % 50, count: i + 1 }))
          .filter((t) => t.one !== t.other);
        const at = window.chanceryKnots(nodes, ties, 660, 900);
        let upon = 0;
        at.forEach((p, i) => at.slice(0, i).forEach((q, j) => {
          const beside = nodes[i].half + nodes[j].half - Math.abs(p.x - q.x);
          const under = p.y < q.y ? p.y + 36 - (q.y - 20) : q.y + 36 - (p.y - 20);
          if (beside > 1 && under > 1) upon++;
        }));
        const again = window.chanceryKnots(nodes, ties, 660, 900);
        return `${upon} upon another, alike: ${JSON.stringify(at) === JSON.stringify(again)}`;
      }
      """;

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    page = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  private static void open(String parameters) {
    // What the page was asked for last may still be on its way, and would take this one's place.
    page.navigate("about:blank");
    page.navigate(RunningChancery.shared().address() + "/?collection=samples&" + parameters);
  }

  @Test
  void leadsFromTheNetworkToItsArticlesByKeys() {
    open("from=2022-01-01");
    page.locator("#tab-network").click();
    Locator chart = page.locator("#network chancery-network");
    chart.locator("svg").waitFor();
    assertThat(page.locator("#network h3")).hasText("Who interacts with whom");
    page.locator("#network summary").click();
    Locator rows = page.locator("#network table >> nth=0").locator("tbody tr");
    assertThat(rows.first()).isVisible();
    assertThat(AccessibilityIT.violations(page, "network")).isEmpty();
    assertThat(page).hasURL(Pattern.compile("show=network"));
    String address = page.url();
    chart.locator(".figure").focus();
    page.keyboard().press("ArrowRight");
    String most = chart.locator(".tip b").textContent();
    Locator strongest = rows.filter(new Locator.FilterOptions().setHasText(most)).first();
    String pair = strongest.locator("th").textContent();
    String count = strongest.locator("td a").first().textContent();
    page.keyboard().press("ArrowDown");
    assertThat(chart.locator(".tip")).containsText(pair);
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).hasText(count + " articles");
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
    assertThat(page).not().hasURL(address);
    page.goBack();
    assertThat(page).hasURL(address);
  }

  @Test
  void keepsWhatTellsOfACircleThatIsChosen() {
    open("show=network&of=actors&nodes=10");
    Locator chart = page.locator("#network chancery-network");
    chart.locator("svg").waitFor();
    assertThat(page.locator("#network h3")).hasText("Who is named together");
    var name = chart.locator("svg text").first().boundingBox();
    page.mouse().move(name.x + name.width / 2, name.y - 8);
    String most = chart.locator(".tip span").first().textContent();
    page.mouse().down();
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("actor\\.all="));
    assertThat(page.locator("#total")).hasText(most);
    assertThat(page.locator(".chips")).containsText("all: ");
  }

  @Test
  void leavesOutWeakTiesAndWritesWhatItShows() throws Exception {
    open("show=network&nodes=60&least=1");
    Locator figure = page.locator("#network chancery-network .figure");
    assertThat(figure).hasAttribute("aria-label", Pattern.compile("all ties\\. 60 circles"));
    page.locator("#network-least").selectOption(new String[] {"4"});
    assertThat(page).hasURL(Pattern.compile("least=5"));
    assertThat(figure).hasAttribute("aria-label", Pattern.compile("at least 5 articles"));
    List<String> csv = Files.readAllLines(file("csv"));
    assertThat(csv.getFirst()).startsWith("source,source_name,source_articles,target,");
    assertThat(csv).hasSizeGreaterThan(10);
    assertThat(Files.readString(file("svg")))
        .startsWith("<svg")
        .contains("Who interacts with whom")
        .contains("verbal conflict");
    assertThat(Files.readAllBytes(file("png"))).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void laysOutSixtyNamesApartAndAlwaysAlike() {
    open("show=network");
    page.locator("#network chancery-network svg").waitFor();
    assertThat(page.evaluate(LAID_OUT)).isEqualTo("0 upon another, alike: true");
  }

  private static Path file(String type) {
    Download download =
        page.waitForDownload(() -> page.locator("#chancery-network-" + type).click());
    assertThat(download.suggestedFilename()).isEqualTo("chancery-network." + type);
    return download.path();
  }

  @Test
  void leadsFromAnOutletsYearToItsArticles() throws Exception {
    open("show=coverage&unit=year&outlets=10");
    Locator cell = page.locator("#coverage tbody td[data-level='5'] a").last();
    assertThat(page.locator("#coverage tbody td.nothing").first()).isVisible();
    assertThat(AccessibilityIT.violations(page, "coverage")).isEmpty();
    Download download = page.waitForDownload(() -> page.locator("#chancery-coverage-csv").click());
    assertThat(Files.readAllLines(download.path()).getFirst())
        .startsWith("outlet,outlet_name,from");
    Download svg = page.waitForDownload(() -> page.locator("#chancery-coverage-svg").click());
    assertThat(Files.readString(svg.path())).contains("Articles by outlet and year");
    page.locator("#coverage-cells button").last().click();
    assertThat(page).hasURL(Pattern.compile("cells=coded"));
    assertThat(page.locator("#coverage h3"))
        .hasText("Coded articles by outlet and year of publication");
    String count = cell.textContent();
    cell.click();
    assertThat(page.locator("#total")).hasText(Pattern.compile("^" + count + " articles?$"));
    assertThat(page).hasURL(Pattern.compile("outlet=[a-z]+"));
  }
}
