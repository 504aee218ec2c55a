package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading along a result set: marks, notes, from hit to hit, citations, and the last searches. */
class ReadingIT {

  private static final String SAMPLES = "collection=samples";

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

  @Test
  void marksArticlesAndSearchesForThem() throws IOException {
    go("/?q=treaty&" + SAMPLES);
    Locator hit = hits().first();
    String id = id(0);
    hit.locator(".is-star").click();
    assertThat(hit.locator(".is-star")).hasAttribute("aria-pressed", "true");
    hit.locator(".is-note").click();
    page.locator("#note-text textarea").fill("Quote this.");
    page.locator("#note-save").click();
    assertThat(hit.locator(".note")).hasText("Quote this.");
    assertThat(AccessibilityIT.violations(page, "marked hits")).isEmpty();

    page.locator("#facet-mine summary").click();
    page.locator("#mine-starred").selectOption("1");
    assertThat(page.locator("#total")).hasText("1 article");
    assertThat(page).hasURL(Pattern.compile("mine\\.all=starred"));
    assertThat(hits().first()).hasAttribute("data-id", id);
    page.locator("#export-button").click();
    Download file = page.waitForDownload(() -> page.locator("#export-start").click());
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      assertThat(
              new String(
                  zip.getInputStream(zip.getEntry("articles.csv")).readAllBytes(),
                  StandardCharsets.UTF_8))
          .contains(id);
    }
    page.keyboard().press("Escape");
    page.locator("#export-start")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

    hits().first().locator("h3 a").click();
    Locator article = page.locator("[data-testid=article]");
    assertThat(page).hasURL(Pattern.compile("/article/" + id + "$"));
    assertThat(article.locator(".note")).hasText("Quote this.");
    article.locator(".is-star").click();
    assertThat(article.locator(".is-star")).hasAttribute("aria-pressed", "false");
    article.locator(".is-note").click();
    page.locator("#note-delete").click();
    assertThat(article.locator(".note")).isHidden();
    page.locator("#back").click();
    assertThat(page.locator(".empty h2")).hasText("No article matches all of this");
  }

  @Test
  void walksFromHitToHitByKeysAndComesBackToTheSame() {
    go("/?list=compact&" + SAMPLES);
    assertThat(hits()).hasCount(20);
    assertThat(page.locator(".snippet")).hasCount(0);
    String first = id(0);
    String second = id(1);
    String last = id(19);
    page.locator("body").press("j");
    assertThat(hits().first().locator("h3 a")).isFocused();
    page.keyboard().press("o");
    arrivesAt("1 of", first);
    page.keyboard().press("j");
    arrivesAt("2 of", second);
    page.keyboard().press("k");
    arrivesAt("1 of", first);
    assertThat(page.locator("#previous-hit")).hasCount(0);
    page.keyboard().press("u");
    assertThat(hits().first().locator("h3 a")).isFocused();
    assertThat(page).hasURL(Pattern.compile("list=compact"));

    hits().nth(19).locator("h3 a").focus();
    page.keyboard().press("j");
    assertThat(hits()).hasCount(40);
    assertThat(hits().nth(20).locator("h3 a")).isFocused();
    String next = id(20);
    hits().nth(19).locator("h3 a").click();
    arrivesAt("20 of", last);
    page.locator("#next-hit").click();
    arrivesAt("21 of", next);
    page.keyboard().press("u");
    assertThat(hits().nth(20).locator("h3 a")).isFocused();
    assertThat(hits().nth(19)).hasAttribute("data-id", last);
  }

  /** At the moment the address changes, Vaadin's router is still at work on the way there. */
  @Test
  void followsALinkThatWasPressedBeforeThePageHadArrived() {
    for (String moment : List.of("press()", "setTimeout(press, 4)")) {
      go("/?" + SAMPLES);
      String third = id(2);
      page.evaluate(
          """
          () => {
            const press = () => document.getElementById('next-hit').click();
            const real = history.pushState;
            let left = 2;
            history.pushState = function (...to) {
              real.apply(this, to);
              if (left-- > 0) %s;
            };
          }
          """
              .formatted(moment));
      hits().first().locator("h3 a").click();
      arrivesAt("3 of", third);
    }
  }

  @Test
  void skipsTheFiltersByKeyboard() {
    go("/?" + SAMPLES);
    page.locator(".rail .skip").focus();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(hits().first().locator("h3 a")).isFocused();
  }

  @Test
  void showsMentionsAndCitesTheArticle() {
    go("/?q=treaty&dyad=PRK-RUS&" + SAMPLES);
    hits().first().locator("h3 a").click();
    page.locator(".jump").first().click();
    assertThat(page.locator(".body .evidence, h1 .evidence").first()).isVisible();
    page.locator("#cite").click();
    assertThat(page.locator("#cite-chicago")).containsText("“");
    assertThat(page.locator("#cite-bibtex")).containsText("@article{");
    assertThat(AccessibilityIT.violations(page, "citations")).isEmpty();
    page.locator("#cite-close").click();
  }

  @Test
  void remembersWhatWasSearchedForUntilItIsForgotten() {
    go("/?q=helsinki+treaty&" + SAMPLES);
    go("/?q=helsinki+treaty&sort=date&" + SAMPLES);
    page.locator("#history-link").click();
    assertThat(page).hasURL(Pattern.compile("/history$"));
    Locator searches = page.locator("#history a");
    assertThat(searches.filter(has("helsinki treaty"))).hasCount(1);
    assertThat(AccessibilityIT.violations(page, "last searches")).isEmpty();
    searches.filter(has("helsinki treaty")).click();
    assertThat(page).hasURL(Pattern.compile("q=helsinki(\\+|%20)treaty"));
    assertThat(page).hasURL(Pattern.compile("sort=date"));
    page.locator("#history-link").click();
    page.locator("#clear-history").click();
    page.getByText("Forget them").click();
    assertThat(page.locator(".empty h2")).hasText("Nothing is remembered");
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /** An article has come when its address has. */
  private static void arrivesAt(String number, String article) {
    assertThat(page.locator("#hit-number")).containsText(number);
    assertThat(page).hasURL(Pattern.compile("/article/" + article + "$"));
  }

  private static String id(int hit) {
    return String.valueOf(hits().nth(hit).getAttribute("data-id"));
  }

  private static Locator hits() {
    return page.locator("[data-testid=hit]");
  }

  private static void go(String path) {
    page.navigate(RunningChancery.shared().address() + path);
    page.locator("#total").waitFor();
    assertThat(page.locator("#total")).hasText(Pattern.compile("\\d.*"));
  }
}
