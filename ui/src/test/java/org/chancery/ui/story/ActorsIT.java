package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import org.chancery.account.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An actor is found and edited, and what was found of it dismissed, in a real browser. */
class ActorsIT {

  private static final String ACTOR = "person:edgars-rinkevics";

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;
  private static String article;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    article = send();
  }

  @AfterAll
  static void stop() {
    // So that other tests count the samples as they are.
    page.request().delete(chancery.address() + "/api/v1/articles/" + article, login());
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  @Test
  void findsAnActorEditsItAndUndoesThat() {
    page.navigate(chancery.address() + "/actors");
    page.getByText("Named most").waitFor();
    assertThat(AccessibilityIT.violations(page, "actors")).isEmpty();
    page.locator("#actor-name input").fill("rinkevics");
    page.keyboard().press("Enter");
    page.locator("#actors-found a").first().click();
    assertThat(page.locator("h1")).hasText("Edgars Rinkevics");
    assertThat(page.locator("nav [aria-current=page]")).hasText("Actors");
    looksWellEverywhere();

    page.locator("#add-alias").click();
    page.locator("#edit-alias input").fill("Edgars Rinkevics");
    page.locator("#edit-preview").click();
    assertThat(page.locator("#edit-outcome")).containsText("is known by 'Edgars Rinkevics'");
    page.locator("#edit-alias input").fill("Quentin Quorx");
    page.locator("#edit-preview").click();
    assertThat(page.locator("#edit-sum")).hasText("1 article changes:");
    assertThat(page.locator("#edit-outcome"))
        .containsText("Quentin Quorx met Xi Jinping in Beijing.");
    assertThat(page.locator("#edit-outcome")).containsText("After: Quentin Quorx: Edgars");
    assertThat(AccessibilityIT.violations(page, "edit dialog")).isEmpty();
    page.locator("#edit-confirm").click();
    assertThat(page.locator("#spellings")).containsText("Quentin Quorx");
    assertThat(edit("Quentin Quorx")).containsText("Edited by admin on");
    Locator mention = with("mention", "Talks at the actors'");
    assertThat(mention).containsText("Quentin Quorx met Xi Jinping in Beijing.");

    mention.locator("a").click();
    page.locator("[data-testid=article]").waitFor();
    assertThat(history("changed with an actor")).isVisible();
    page.locator("mark.mark-actor")
        .filter(new Locator.FilterOptions().setHasText("Quentin Quorx"))
        .click();
    assertThat(page.locator(".known").first()).containsText("Edgars Rinkevics");
    assertThat(AccessibilityIT.violations(page, "mark dialog")).isEmpty();
    page.locator("#dismiss-actor").click();
    assertThat(page.locator("#edit-sum")).hasText("1 article changes:");
    page.locator("#edit-confirm").click();
    assertThat(page.locator("mark.mark-actor")).hasCount(1);

    page.navigate(chancery.address() + "/upkeep");
    assertThat(edit("Not Edgars Rinkevics")).containsText("Edited by admin on");
    page.navigate(chancery.address() + "/actor/" + ACTOR);
    assertThat(with("mention", "Talks at the actors'")).isHidden();
    edit("Not Edgars Rinkevics").getByText("Undo").click();
    assertThat(with("mention", "Talks at the actors'")).isVisible();
    edit("Quentin Quorx").getByText("Undo").click();
    assertThat(edit("Quentin Quorx")).containsText("undone by admin");
    assertThat(page.locator("#spellings")).not().containsText("Quentin Quorx");
    page.navigate(chancery.address() + "/article/" + article);
    assertThat(page.locator("mark.mark-actor")).hasCount(1);

    page.getByLabel("Wrong? Xi Jinping").click();
    assertThat(page.locator("#edit-sum")).hasText("1 article changes:");
    page.locator("#edit-confirm").click();
    assertThat(page.locator("mark.mark-actor")).hasCount(0);
    page.navigate(chancery.address() + "/upkeep");
    edit("Not Xi Jinping").getByText("Undo").click();
    assertThat(edit("Not Xi Jinping")).containsText("undone by admin");
  }

  private static void looksWellEverywhere() {
    for (int width : new int[] {1400, 700}) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(AccessibilityIT.violations(page, "actor")).isEmpty();
      }
      assertThat(
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
    page.setViewportSize(1400, 900);
  }

  private static Locator edit(String text) {
    return with("actor-edit", text);
  }

  private static Locator history(String text) {
    return page.locator(".facts li").filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator with(String kind, String text) {
    return page.locator("[data-testid=" + kind + "]")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Into the samples' own collection, which a search leaves out once there is another. */
  private static String send() {
    APIResponse answer =
        page.request()
            .post(
                chancery.address() + "/api/v1/articles",
                login()
                    .setHeader("Content-Type", "application/x-ndjson")
                    .setData(
                        "{\"url\":\"https://actors.example/a\",\"title\":\"Talks at the"
                            + " actors'\",\"text\":\"Quentin Quorx met Xi Jinping in"
                            + " Beijing.\",\"collection\":\"samples\"}"));
    return JsonMapper.shared().readTree(answer.text()).path("id").asString();
  }

  private static RequestOptions login() {
    String login = Accounts.ADMIN + ":" + RunningChancery.PASSWORD;
    return RequestOptions.create()
        .setHeader(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
  }
}
