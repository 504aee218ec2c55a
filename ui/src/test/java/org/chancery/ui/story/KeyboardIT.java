package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A researcher's questions again, by keyboard alone: nothing is clicked. */
class KeyboardIT {

  private static Chromium chromium;
  private static Page page;
  private static Keyboard keys;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    page = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
    keys = new Keyboard(page);
  }

  @AfterAll
  static void stop() {
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  @Test
  void answersEveryQuestionByKeysAlone() {
    twoActorsInSomeDaysWithoutAnOutlet();
    whatOneStateSentToAnother();
    twoPairsAndTwoGroups();
    aCellOfTheMatrix();
    theSameViewAgain();
  }

  private static void twoActorsInSomeDaysWithoutAnOutlet() {
    begin("");
    keys.press("f").to("#from input").type("2023-01-01").press("Enter");
    arrives("from=2023-01-01");
    keys.to("#to input").type("2025-06-30").press("Enter");
    arrives("to=2025-06-30");
    keys.to("#facet-actor select").press("ArrowDown");
    keys.back("#facet-actor input[type=search]").type("lavrov");
    keys.to("#facet-actor [data-value='person:sergey-lavrov'] input").press("Space");
    arrives("actor.all=person%3Asergey-lavrov");
    keys.back("#facet-actor input[type=search]").press("Control+A").type("jong");
    keys.to("#facet-actor [data-value='person:kim-jong-un'] input").press("Space");
    arrives("actor.all=person%3Akim-jong-un");
    keys.to("#facet-outlet .exclude").press("Enter");
    arrives("outlet.not=");
    keys.to("#counting button:last-child").press("Enter");
    arrives("count=texts");
    assertThat(page.locator("#total")).hasText(Pattern.compile("[1-9]\\d* distinct texts?"));
    keys.back(".chips li:first-child button").press("Enter");
    assertThat(page.locator(".chip")).hasCount(4);
    assertThat(page.locator(".chip").first()).isFocused();
  }

  private static void whatOneStateSentToAnother() {
    begin("");
    keys.press("f").to(".pair-form summary").press("Enter");
    pick("#pair-one input", "North Korea");
    keys.to(".pair-fields select").press("ArrowDown");
    pick("#pair-other input", "Russia");
    keys.to("#add-pair").press("Enter");
    arrives("dyad=PRK%3ERUS");
    keys.to("#facet-event summary").press("Enter");
    keys.to("#facet-event [data-value=AID] input").press("Space");
    arrives("event=AID");
    keys.to("#facet-event [data-value=COOPERATE] input").press("Space");
    arrives("event=COOPERATE");
    keys.press("f").to("#facet-happened summary").press("Enter");
    keys.to("#event-from input").type("2024-01-01").press("Enter");
    arrives("eventFrom=2024-01-01");
    keys.to("#event-to input").type("2024-12-31").press("Enter");
    arrives("eventTo=2024-12-31");
    assertThat(page.locator("[data-testid=hit] .pairs").first())
        .containsText("North Korea → Russia");
    keys.to("#facet-actor summary").press("j").press("o");
    page.locator("[data-testid=article]").waitFor();
    keys.to(".evidence-list .quote").press("Enter");
    assertThat(page.locator(".body .evidence, h1 .evidence").first()).isVisible();
    keys.press("u");
    arrives("event=COOPERATE");
    assertThat(page.locator("[data-testid=hit] .snippet").first()).isVisible();
  }

  private static void twoPairsAndTwoGroups() {
    begin("&dyad=PRK-RUS");
    keys.press("t").to("#tab-timeline").press("Enter");
    keys.to("#time-vs").type("KOR-RUS").press("Enter");
    arrives("vs=KOR-RUS");
    keys.back("#time-measure button:last-child").press("Enter");
    arrives("measure=share");
    keys.to("#timeline chancery-chart").press("End");
    assertThat(page.locator("#timeline .tip")).containsText("South Korea – Russia");
    keys.press("t").to("#tab-compare").press("Enter");
    group("Anglophone", "#group-outletCountry input", "United");
    group("In English", "#group-language input", "English");
    assertThat(page.locator("#compare .group")).hasCount(2);
  }

  private static void group(String name, String field, String value) {
    keys.to("#add-group").press("Enter");
    page.locator("#group-name").waitFor();
    keys.type(name);
    pick(field, value);
    keys.to("#group-save").press("Enter");
    assertThat(page.locator("#compare h4").last()).hasText(name);
  }

  private static void aCellOfTheMatrix() {
    keys.press("t").back("#tab-pairs").press("Enter");
    Locator cell = page.locator("#matrix a[data-pair='RUS>PRK']");
    String count = String.valueOf(cell.textContent());
    keys.to("#matrix a[data-pair='RUS>PRK']").press("Enter");
    assertThat(page.locator("#total")).hasText(count + " articles");
  }

  /** What was seen is kept, found again, and opened in another browser. */
  private static void theSameViewAgain() {
    keys.press("t").to("#tab-timeline").press("Enter");
    arrives("show=timeline");
    String address = page.url();
    keys.press("s");
    page.locator("#save-name[focused]").waitFor();
    keys.press("Control+A").type("By keyboard").press("Enter");
    assertThat(page.locator("#save-name")).hasCount(0);
    keys.back("a[href=saved]").press("Enter");
    keys.to("[aria-label='Run By keyboard']").press("Enter");
    assertThat(page).hasURL(address);
    keys.to("#history-link").press("Enter");
    keys.to("#history a").press("Enter");
    assertThat(page).hasURL(address);
    assertThat(page.locator("#timeline h3")).isVisible();
    Page other = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
    other.navigate(address);
    other.locator("#timeline h3").waitFor();
    assertThat(other.locator(".results").innerText())
        .isEqualTo(page.locator(".results").innerText());
  }

  private static void pick(String field, String name) {
    keys.to(field).type(name);
    page.locator("vaadin-multi-select-combo-box-item:visible").first().waitFor();
    keys.press("ArrowDown").press("Enter").press("Escape");
  }

  private static void begin(String parameters) {
    page.navigate(RunningChancery.shared().address() + "/?collection=samples" + parameters);
    page.locator("[data-testid=hit]").first().waitFor();
  }

  private static void arrives(String parameter) {
    page.waitForURL(address -> address.contains(parameter));
  }
}
