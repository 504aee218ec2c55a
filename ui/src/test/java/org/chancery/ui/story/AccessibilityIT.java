package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No violation that axe-core knows, on any page, in both schemes, wide and narrow. */
class AccessibilityIT {

  private static RunningChancery chancery;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"1400, LIGHT", "1400, DARK", "700, LIGHT", "700, DARK"})
  void findsNoViolation(int width, ColorScheme scheme) {
    Page stranger = chromium.stranger(chancery.address(), width, scheme);
    stranger.locator("input[name=username]").waitFor();
    assertThat(violations(stranger, "login")).isEmpty();
    stranger.context().close();

    Page page = chromium.signedIn(chancery.address(), width, scheme);
    assertThat(violations(page, "search")).isEmpty();
    page.navigate(chancery.address() + "/?q=treaty&dyad=PRK-RUS&from=2023-01-01");
    page.locator("[data-testid=hit]").first().waitFor();
    assertThat(violations(page, "filtered search")).isEmpty();
    page.locator("#save-button").click();
    page.locator("#save-name").waitFor();
    assertThat(violations(page, "save dialog")).isEmpty();
    page.keyboard().press("Escape");
    page.locator("#help-button").click();
    page.locator("#help-close").waitFor();
    assertThat(violations(page, "help dialog")).isEmpty();
    page.keyboard().press("Escape");
    page.locator("[data-testid=hit] a").first().click();
    page.locator("[data-testid=article]").waitFor();
    assertThat(violations(page, "article")).isEmpty();
    page.navigate(chancery.address() + "/saved");
    page.locator("main h1").first().waitFor();
    assertThat(violations(page, "saved searches")).isEmpty();
    page.navigate(chancery.address() + "/ingest");
    page.locator("[data-testid=job]").first().waitFor();
    assertThat(violations(page, "ingest")).isEmpty();
    page.navigate(chancery.address() + "/?q=nosuchwordanywhere");
    page.locator("#total").waitFor();
    assertThat(violations(page, "no results")).isEmpty();
    page.context().close();
  }

  static List<String> violations(Page page, String where) {
    page.waitForTimeout(400);
    return new AxeBuilder(page)
            // The framework puts it beside all landmarks; no page can change that.
            .exclude("vaadin-connection-indicator")
            .analyze()
            .getViolations()
            .stream()
            .map(rule -> where + ": " + describe(rule))
            .toList();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList();
  }
}
