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

/** Watches for first contacts, and a saved search that is replaced by what was made of it. */
class WatchesIT {

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
  void watchesForMinistersWhoMeetTheActorsOfAState() {
    go("/saved", "#contact-new");
    page.locator("#contact-new").click();
    page.locator("#contact-save").waitFor();
    page.locator("#contact-save").click();
    assertThat(page.locator("#contact-mistake")).hasText("Choose both sides.");
    Locator actor = page.locator("#contact-one-actor input");
    actor.fill("Nobody at all");
    actor.press("Tab");
    assertThat(page.locator("#contact-one-actor")).containsText("Nobody is known by this name.");
    actor.fill("choe son-hui");
    actor.press("Tab");
    assertThat(actor).hasValue("Choe Son Hui");
    choose("#contact-one", "Holders of an office");
    choose("#contact-other", "A state");
    name("#contact-other-state", "North Korea");
    page.locator("#contact-foretell").click();
    assertThat(page.locator("#contact-preview"))
        .containsText("In the last 26 weeks it would have told of");
    page.locator("#contact-save").click();
    Locator watch = page.locator("#contact-watches .card");
    assertThat(watch).containsText("Foreign ministers and North Korea");
    watch.getByText("Delete").click();
    assertThat(page.locator("#contact-watches .card")).hasCount(0);
  }

  @Test
  void replacesASavedSearchAndKeepsTheFormerInItsHistory() {
    go("/?q=treaty", "#total");
    page.locator("#save-button").click();
    page.locator("#save-name input").fill("Treaties");
    page.locator("#save-confirm").click();
    assertThat(page.locator("#save-name")).hasCount(0);
    assertThat(page.locator("#save-changes")).hasCount(0);
    go("/saved", "[data-testid=saved-search]");
    page.getByLabel("Alert for Treaties").click();
    page.locator("#alert-kind").getByText("First contacts").click();
    page.locator("#contact-one").waitFor();
    page.keyboard().press("Escape");
    page.getByLabel("Run Treaties").click();
    page.waitForURL(Pattern.compile("q=treaty"));
    page.locator("#total").waitFor();
    assertThat(page.locator("#save-changes")).hasCount(0);
    page.locator("#query input").fill("treaty summit");
    page.locator("#query input").press("Enter");
    page.locator("#save-changes").click();
    assertThat(page.locator("#save-changes")).hasCount(0);
    go("/saved", "[data-testid=saved-search]");
    page.getByLabel("History of Treaties").click();
    assertThat(page.locator(".edits")).containsText("The search was replaced; it was q=treaty.");
    page.keyboard().press("Escape");
    page.getByLabel("Delete Treaties").click();
    page.locator("vaadin-confirm-dialog-overlay vaadin-button, vaadin-button[slot=confirm-button]")
        .last()
        .click();
    assertThat(page.getByLabel("Run Treaties")).hasCount(0);
  }

  private static void choose(String select, String what) {
    page.locator(select).click();
    page.locator("vaadin-select-item:visible").getByText(what).click();
  }

  private static void name(String box, String what) {
    page.locator(box + " input").fill(what);
    page.locator("vaadin-combo-box-item:visible")
        .getByText(what, new Locator.GetByTextOptions().setExact(true))
        .click();
  }

  private static void go(String path, String shown) {
    page.navigate(RunningChancery.shared().address() + path);
    page.locator(shown).first().waitFor();
  }
}
