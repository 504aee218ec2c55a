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

/** The words of a result set, and groups of outlets side by side, down to the articles. */
class CompareIT {

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
  void leadsFromAWordToItsArticles() {
    open("dyad=PRK-RUS&dyad=PRK-*");
    page.locator("#tab-terms").click();
    Locator row = page.locator("#terms tbody tr").first();
    assertThat(row).isVisible();
    assertThat(AccessibilityIT.violations(page, "terms")).isEmpty();
    String count = row.locator("td a").first().textContent();
    row.locator("th a").click();
    assertThat(page.locator("#total")).hasText(count + " articles");
    assertThat(page).hasURL(Pattern.compile("\\?q=[a-z]+"));
  }

  @Test
  void comparesTwoGroupsThatAreMadeByHand() throws Exception {
    open("show=compare");
    assertThat(page.locator("#compare .relax").first()).containsText("By country");
    group("Washington and London", "#group-outletCountry", "United");
    assertThat(page.locator("#compare h4")).hasText("Washington and London");
    group("In English", "#group-language", "English");
    Locator cards = page.locator("#compare .group");
    assertThat(cards).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("group=.*&group=In(\\+|%20)English"));
    assertThat(page.locator("#compare chancery-chart svg path").first()).isVisible();
    page.locator("#compare summary").click();
    assertThat(page.locator("#compare tbody tr a").first()).isVisible();
    assertThat(AccessibilityIT.violations(page, "compare")).isEmpty();
    Download download = page.waitForDownload(() -> page.locator("#chancery-compare-csv").click());
    List<String> csv = Files.readAllLines(download.path());
    assertThat(csv).anyMatch(row -> row.startsWith("In English: language=en,found,"));
    String address = page.url();
    Locator found = cards.last().locator(".group-found a");
    String count = found.textContent();
    found.click();
    assertThat(page.locator("#total")).hasText(count);
    assertThat(page).hasURL(Pattern.compile("language=en"));
    page.goBack();
    assertThat(page).hasURL(address);
    cards.first().getByText("Remove").click();
    assertThat(cards).hasCount(1);
  }

  private static void group(String name, String field, String value) {
    page.locator("#add-group").click();
    page.locator("#group-name input").fill(name);
    page.locator("#group-save").click();
    assertThat(page.locator(".fault")).hasText("Choose countries, outlets or languages.");
    page.locator(field + " input").click();
    page.locator(field + " input").fill(value);
    page.locator("vaadin-multi-select-combo-box-item").first().click();
    page.keyboard().press("Escape");
    page.locator("#group-save").click();
    assertThat(page.locator("#group-save")).hasCount(0);
  }
}
