package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An administrator restricts a collection that somebody else is reading. */
class CollectionsIT {

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

  @Test
  void takesACollectionAwayAndGivesItBack() {
    Page admin = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    Page dora = reader(admin);
    String title = dora.locator("[data-testid=hit] h3 a").first().innerText();
    String article = dora.locator("[data-testid=hit] h3 a").first().getAttribute("href");

    open(admin, "/collections");
    Locator card = card(admin);
    choose(admin, card.locator("vaadin-select").first(), "Accounts named here");
    PlaywrightAssertions.assertThat(admin.getByText("will not find its articles any more"))
        .isVisible();
    admin.getByText("Restrict", new Page.GetByTextOptions().setExact(true)).last().click();
    PlaywrightAssertions.assertThat(card(admin).locator(".badge-quiet")).hasText("restricted");
    assertThat(AccessibilityIT.violations(admin, "collections")).isEmpty();

    dora.navigate(chancery.address().toString());
    PlaywrightAssertions.assertThat(dora.locator("#total")).containsText("No articles");
    dora.navigate(chancery.address().resolve("/").resolve(article).toString());
    PlaywrightAssertions.assertThat(dora.locator("main h1")).containsText("Nothing here");
    PlaywrightAssertions.assertThat(dora.locator("body")).not().containsText(title);

    card(admin).locator(".collection-giving vaadin-text-field input").fill("dora");
    card(admin).locator(".collection-giving vaadin-button").click();
    PlaywrightAssertions.assertThat(card(admin).locator(".collection-account")).hasText("dora");
    dora.reload();
    PlaywrightAssertions.assertThat(dora.locator("main h1")).containsText(title);

    choose(admin, card(admin).locator("vaadin-select").first(), "Every account");
    admin.getByText("Open", new Page.GetByTextOptions().setExact(true)).last().click();
    PlaywrightAssertions.assertThat(card(admin).locator(".badge-quiet")).hasText("open");
    assertThat(chromium.errors()).isEmpty();
  }

  private static Locator card(Page admin) {
    return admin
        .locator("[data-testid=collection]")
        .filter(new Locator.FilterOptions().setHasText("samples"));
  }

  private static void choose(Page page, Locator select, String item) {
    select.click();
    page.locator("vaadin-select-item")
        .filter(new Locator.FilterOptions().setHasText(item))
        .last()
        .click();
  }

  private static Page reader(Page admin) {
    open(admin, "/accounts");
    admin.locator("#account-name input").fill("dora");
    admin.locator("#account-make").click();
    String password = admin.locator("#secret input").inputValue();
    admin.locator("#secret-close").click();
    Page dora = chromium.stranger(chancery.address(), 1400, ColorScheme.LIGHT);
    dora.locator("input[name=username]").fill("dora");
    dora.locator("input[name=password]").fill(password);
    dora.keyboard().press("Enter");
    dora.locator("#total").waitFor();
    return dora;
  }

  private static void open(Page page, String path) {
    page.navigate(chancery.address() + path);
    page.locator("main h1").first().waitFor();
  }
}
