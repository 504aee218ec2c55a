package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A result set over time: by pointer, by keys, as a table and as files. */
class TimelineIT {

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
    page.navigate(RunningChancery.shared().address() + "/?collection=samples&" + parameters);
  }

  @Test
  void leadsFromThePictureToItsArticlesByKeys() {
    open("unit=year");
    page.locator("#tab-timeline").click();
    Locator chart = page.locator("#timeline chancery-chart");
    chart.locator("svg").waitFor();
    assertThat(page.locator("#timeline h3")).hasText("Articles by year of publication");
    page.locator("#timeline summary").click();
    String last = page.locator("#timeline tbody tr a").last().textContent();
    assertThat(AccessibilityIT.violations(page, "timeline")).isEmpty();
    assertThat(page).hasURL(Pattern.compile("show=timeline"));
    String address = page.url();
    chart.locator(".figure").focus();
    page.keyboard().press("End");
    assertThat(chart.locator(".tip")).containsText(last);
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).hasText(Pattern.compile("^" + last + " articles?$"));
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
    // The address is written after the hits are shown.
    assertThat(page).not().hasURL(address);
    page.goBack();
    assertThat(page).hasURL(address);
  }

  @Test
  void narrowsTheSearchToWhatIsDraggedOver() {
    open("show=timeline&unit=month&by=event&dyad=PRK-RUS&eventFrom=2023-01-01&eventTo=2025-12-31");
    Locator figure = page.locator("#timeline chancery-chart .figure");
    figure.locator("svg").waitFor();
    var box = figure.boundingBox();
    page.mouse().move(box.x + box.width / 2, box.y + 100);
    page.mouse().down();
    page.mouse().move(box.x + box.width * 0.7, box.y + 120);
    page.mouse().up();
    assertThat(page).hasURL(Pattern.compile("eventFrom=2024-\\d\\d-01"));
    assertThat(page).hasURL(Pattern.compile("eventTo=2025-"));
    assertThat(page.locator(".chips")).containsText("Date of event");
    assertThat(page.locator("#total")).not().hasText("0 articles");
  }

  @Test
  void comparesAndWritesWhatItShows() throws Exception {
    open("show=timeline&unit=quarter&dyad=PRK-RUS&measure=share");
    page.locator("#time-vs").fill("KOR-RUS");
    page.locator("#time-vs").press("Enter");
    assertThat(page).hasURL(Pattern.compile("vs=KOR-RUS"));
    assertThat(page.locator("#timeline h3"))
        .hasText("Share of all articles by quarter of publication");
    assertThat(page.locator("#timeline chancery-chart .figure"))
        .hasAttribute("aria-label", Pattern.compile("North Korea – Russia, South Korea – Russia"));
    List<String> csv = Files.readAllLines(file("csv"));
    assertThat(csv.getFirst()).startsWith("series,from,to,articles,all_articles,share,gap");
    assertThat(csv).anyMatch(row -> row.startsWith("South Korea – Russia,"));
    assertThat(Files.readString(file("svg"))).startsWith("<svg").contains("Share of all articles");
    assertThat(Files.readAllBytes(file("png"))).startsWith(0x89, 'P', 'N', 'G');
    page.locator("#time-measure button").first().click();
    assertThat(page).not().hasURL(Pattern.compile("measure="));
  }

  private static java.nio.file.Path file(String type) {
    Download download =
        page.waitForDownload(() -> page.locator("#chancery-timeline-" + type).click());
    assertThat(download.suggestedFilename()).isEqualTo("chancery-timeline." + type);
    return download.path();
  }

  @Test
  void saysWhyThereIsNoPicture() {
    open("show=timeline&split=quad&event.missing=true");
    assertThat(page.locator("#timeline h2")).hasText("No event is told in these articles");
    open("show=timeline&vs=%22open");
    assertThat(page.locator("#timeline h2")).hasText("This cannot be drawn");
    page.locator("#timeline .chip").click();
    page.locator("#timeline chancery-chart svg").waitFor();
  }

  @Test
  void leadsFromAKindOfEventToItsArticles() {
    open("show=events&unit=year");
    page.locator("#events chancery-chart svg").waitFor();
    Locator cell = page.locator("#events tbody td[data-level='5'] a").first();
    String count = cell.textContent();
    cell.click();
    assertThat(page.locator("#total")).hasText(count + " articles");
    assertThat(page).hasURL(Pattern.compile("(quad|event)="));
  }
}
