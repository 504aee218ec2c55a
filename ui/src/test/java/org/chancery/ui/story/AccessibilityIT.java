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

/**
 * No violation that axe-core knows, on any page, wide and narrow; in the dark the same of what
 * colours can do wrong.
 */
class AccessibilityIT {

  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

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
    assertThat(found(stranger, scheme, "login")).isEmpty();
    stranger.context().close();

    Page page = chromium.signedIn(chancery.address(), width, scheme);
    assertThat(found(page, scheme, "search")).isEmpty();
    page.navigate(chancery.address() + "/?q=treaty&dyad=PRK-RUS&from=2023-01-01");
    page.locator("[data-testid=hit]").first().waitFor();
    assertThat(found(page, scheme, "filtered search")).isEmpty();
    page.locator("#save-button").click();
    page.locator("#save-name").waitFor();
    assertThat(found(page, scheme, "save dialog")).isEmpty();
    page.keyboard().press("Escape");
    page.locator("#export-button").click();
    page.locator("#export-format").selectOption("2");
    page.locator("#export-zeros").waitFor();
    assertThat(found(page, scheme, "export dialog")).isEmpty();
    page.locator("#export-start:not([disabled])").click();
    page.locator("#export-mine").waitFor();
    page.keyboard().press("Escape");
    page.locator("#help-button").click();
    page.locator("#help-close").waitFor();
    assertThat(found(page, scheme, "help dialog")).isEmpty();
    page.keyboard().press("Escape");
    page.locator("[data-testid=hit] a").first().click();
    page.locator("[data-testid=article]").waitFor();
    assertThat(found(page, scheme, "article")).isEmpty();
    page.navigate(chancery.address() + "/?show=events&unit=year&collection=samples");
    page.locator("#events tbody td a").first().waitFor();
    assertThat(found(page, scheme, "event mix")).isEmpty();
    page.navigate(chancery.address() + "/?show=timeline&vs=KOR-RUS&collection=samples");
    page.locator("#timeline chancery-chart svg").first().waitFor();
    assertThat(found(page, scheme, "timeline")).isEmpty();
    page.navigate(chancery.address() + "/saved");
    page.locator("main h1").first().waitFor();
    assertThat(found(page, scheme, "saved searches")).isEmpty();
    page.navigate(chancery.address() + "/history");
    page.locator("#history").waitFor();
    assertThat(found(page, scheme, "last searches")).isEmpty();
    page.navigate(chancery.address() + "/exports");
    page.locator("[data-testid=export] [data-state=done]").first().waitFor();
    assertThat(found(page, scheme, "my exports")).isEmpty();
    page.navigate(chancery.address() + "/ingest");
    page.locator("[data-testid=job]").first().waitFor();
    assertThat(found(page, scheme, "ingest")).isEmpty();
    page.navigate(chancery.address() + "/?q=nosuchwordanywhere");
    page.locator("#total").waitFor();
    assertThat(found(page, scheme, "no results")).isEmpty();
    page.navigate(chancery.address() + "/?q=actr:lavrov");
    page.locator("#query input").pressSequentially(" russ");
    page.locator("#query-suggestions [role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    assertThat(found(page, scheme, "mistake with suggestions")).isEmpty();
    page.context().close();
  }

  static List<String> violations(Page page, String where) {
    return found(page, ColorScheme.LIGHT, where);
  }

  private static List<String> found(Page page, ColorScheme scheme, String where) {
    page.waitForTimeout(400);
    AxeBuilder axe =
        new AxeBuilder(page)
            // The framework puts it beside all landmarks; no page can change that.
            .exclude("vaadin-connection-indicator");
    return (scheme == ColorScheme.DARK ? axe.withRules(COLOURS) : axe)
        .analyze().getViolations().stream().map(rule -> where + ": " + describe(rule)).toList();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList();
  }
}
