package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rail as its reader arranges it, and what can be chosen in it beyond its lists. */
class FacetsIT {

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

  @BeforeEach
  void open() {
    page.navigate(RunningChancery.shared().address() + "/?collection=samples");
    page.locator("[data-testid=hit]").first().waitFor();
  }

  @Test
  void keepsWhatIsPinnedOpenedAndClosed() {
    Locator event = page.locator("#facet-event");
    assertThat(event.locator("[data-value]")).hasCount(0);
    event.locator("summary").click();
    assertThat(event.locator("[data-value=CONSULT] .value-count")).hasText(Pattern.compile("\\d+"));
    Locator pin = page.getByLabel("Keep Event at the top");
    pin.click();
    assertThat(pin).hasAttribute("aria-pressed", "true");
    assertThat(pin).isFocused();
    page.locator("#more-filters > summary").click();
    page.locator("#facet-coding summary").click();
    assertThat(page.locator("#facet-coding .value-name").first())
        .hasText(Pattern.compile("x\\d+ r\\d+ g.+"));
    page.locator("#facet-actor > summary").click();
    assertThat(AccessibilityIT.violations(page, "rail")).isEmpty();
    page.reload();
    assertThat(event.locator("[data-value=CONSULT] .value-count")).isVisible();
    assertThat(facets()).startsWith("facet-event", "facet-actor");
    assertThat(page.locator("#facet-actor")).not().hasAttribute("open", "");
    assertThat(page.locator("#facet-coding")).hasAttribute("open", "");
    page.getByLabel("Keep Event at the top").click();
    assertThat(page.locator(".rail > div .facet").first()).hasId("facet-actor");
    page.locator("#facet-actor > summary").click();
    assertThat(page.locator("#facet-actor [data-value]").first()).isVisible();
  }

  @Test
  void choosesTheMembersOfABlocAndSaysWhoTheyAre() {
    page.locator("#facet-country .bloc-picker select").selectOption("EU");
    assertThat(page).hasURL(Pattern.compile("country=bloc:EU|country=bloc%3AEU"));
    Locator row = page.locator("#facet-country [data-value='bloc:EU'] .value-count");
    Locator chip =
        page.locator(".chip").filter(new Locator.FilterOptions().setHasText("EU members"));
    assertThat(chip).hasAttribute("title", Pattern.compile(".*Croatia \\(since 1 Jul 2013\\).*"));
    assertThat(chip)
        .hasAttribute(
            "title", Pattern.compile(".*United Kingdom \\(1 Jan 1973 – 31 Jan 2020\\).*"));
    assertThat(page.locator("#total")).hasText(row.textContent() + " articles");
  }

  @Test
  void writesPairsThatNoListOffers() {
    page.locator("#facet-dyad .pair-form summary").click();
    pick("#pair-one", "North Korea");
    pick("#pair-other", "BRICS members");
    pick("#pair-other", "South Korea");
    assertThat(AccessibilityIT.violations(page, "pair form")).isEmpty();
    page.locator("#add-pair").click();
    assertThat(page.locator(".chip").first())
        .containsText("North Korea – South Korea or BRICS members");
    String count = page.locator("#facet-dyad [data-value^='PRK-KOR'] .value-count").textContent();
    assertThat(page.locator("#total")).hasText(count + " articles");
    page.locator("#facet-dyad [data-value^='PRK-KOR'] input").uncheck();
    assertThat(page.locator(".chip").first()).not().containsText("North Korea");
  }

  @Test
  void countsAndChoosesArticlesWithoutAValue() {
    Locator none = page.locator("#facet-dyad [data-value='']");
    String count = none.locator(".value-count").textContent();
    none.locator("input").check();
    assertThat(page.locator("#total")).hasText(Pattern.compile(count + " articles?"));
    assertThat(page).hasURL(Pattern.compile("dyad.missing=true"));
    assertThat(none.locator("input")).isChecked();
  }

  @Test
  void keepsAFilterThatWasChosenJustBeforeATab() {
    Locator row = page.locator("#facet-actor [data-value]").first();
    String count = row.locator(".value-count").textContent();
    page.evaluate(
        """
        () => {
          document.querySelector('#facet-actor [data-value] input').click();
          document.getElementById('tab-network').click();
        }
        """);
    assertThat(page.locator("#tab-network")).hasAttribute("aria-current", "page");
    assertThat(page).hasURL(Pattern.compile("actor=.*show=network"));
    assertThat(page.locator("#total")).hasText(count + " articles");
  }

  private static void pick(String field, String name) {
    page.locator(field + " input").fill(name);
    page.locator("vaadin-multi-select-combo-box-item").getByText(name, exactly()).click();
    page.locator(field + " input").press("Escape");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  @SuppressWarnings("unchecked")
  private static List<String> facets() {
    return (List<String>)
        page.locator(".rail > div .facet").evaluateAll("all => all.map(one => one.id)");
  }
}
