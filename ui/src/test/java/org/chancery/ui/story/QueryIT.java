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

/** Writing a query: what is suggested, what is wrong with it, and whom its names mean. */
class QueryIT {

  private static Chromium chromium;
  private static Page page;
  private static Locator box;
  private static Locator options;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    page = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
    box = page.locator("#query input");
    options = page.locator("#query-suggestions [role=option]");
  }

  @AfterAll
  static void stop() {
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  private static void open(String parameters) {
    page.navigate(RunningChancery.shared().address() + "/?collection=samples" + parameters);
    page.locator("#total").waitFor();
  }

  @Test
  void suggestsNamesToWhoeverHasOnlyAKeyboard() {
    open("");
    page.keyboard().press("/");
    assertThat(box).isFocused();
    page.keyboard().type("treaty actor:lavr");
    assertThat(options.first()).containsText("Sergey Lavrov");
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(AccessibilityIT.violations(page, "suggestions")).isEmpty();
    page.keyboard().press("Escape");
    assertThat(options).hasCount(0);
    assertThat(box).hasValue("treaty actor:lavr");
    page.keyboard().press("ArrowDown");
    assertThat(options.first()).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "query-suggestion-0");
    page.keyboard().press("Tab");
    assertThat(box).hasValue("treaty actor:\"Sergey Lavrov\" ");
    assertThat(box).isFocused();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("q=treaty%20actor%3A%22Sergey%20Lavrov%22"));
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
  }

  @Test
  void takesWhatIsPointedAt() {
    open("");
    box.fill("country:south kor");
    options.filter(new Locator.FilterOptions().setHasText("South Korea")).first().click();
    assertThat(box).hasValue("country:\"South Korea\" ");
    assertThat(options).hasCount(0);
  }

  @Test
  void underlinesAMistakeAndMendsIt() {
    open("&q=treaty+actr:lavrov");
    assertThat(page.locator("#mistake mark")).hasText("actr:");
    assertThat(page.locator("#mistake .mistaken")).hasText("treaty actr:lavrov");
    assertThat(box).hasValue("treaty actr:lavrov");
    assertThat(AccessibilityIT.violations(page, "mistake")).isEmpty();
    page.locator(".mend").first().click();
    assertThat(page).hasURL(Pattern.compile("q=treaty%20actor%3Alavrov"));
    assertThat(page.locator("#mistake")).isHidden();
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
  }

  @Test
  void showsWhomANameMeansAndLeadsToOneOfThem() {
    open("&q=actor:kim");
    Locator line = page.locator("#meant p");
    assertThat(line).containsText("actor:kim means any of Kim Jong Un");
    assertThat(AccessibilityIT.violations(page, "names")).isEmpty();
    line.locator("button").first().click();
    assertThat(page).hasURL(Pattern.compile("q=actor%3Aperson%3Akim-jong-un"));
    assertThat(line).hasText("actor:person:kim-jong-un means Kim Jong Un");
  }
}
