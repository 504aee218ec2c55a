package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ui.story.CommandLineProcess.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An administrator, and somebody who gets an account and loses it. */
class AccountsIT {

  private static final String WISH = "violet harbour sings twice";

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
  void givesAnAccountAndTakesItBack() {
    Page admin = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    open(admin, "/accounts");
    admin.locator("#account-name input").fill("ann");
    admin.locator("#account-make").click();
    String first = secret(admin);
    Locator card = admin.locator("[data-testid=account]").filter(having("ann"));
    PlaywrightAssertions.assertThat(card).hasCount(1);
    assertThat(AccessibilityIT.violations(admin, "accounts")).isEmpty();

    Page ann = signedIn("ann", first);
    assertThat(ann.locator("header nav").innerText()).contains("Saved").doesNotContain("Accounts");
    ann.navigate(chancery.address() + "/accounts");
    PlaywrightAssertions.assertThat(ann.locator("#account-make")).hasCount(0);

    Page elsewhere = signedIn("ann", first);
    open(ann, "/account");
    ann.locator("#password-current input").fill("not this one");
    ann.locator("#password-next input").fill(WISH);
    ann.locator("#password-change").click();
    PlaywrightAssertions.assertThat(ann.locator("#password-current"))
        .containsText("The present password did not match.");
    ann.locator("#password-current input").fill(first);
    ann.locator("#password-next input").fill("password1234");
    ann.locator("#password-change").click();
    PlaywrightAssertions.assertThat(ann.locator("#password-next")).containsText("easy to guess");
    ann.locator("#password-next input").fill(WISH);
    ann.locator("#password-change").click();
    PlaywrightAssertions.assertThat(ann.locator("vaadin-notification-card"))
        .containsText("Your password is changed");
    ann.locator("#token-label input").fill("<img src=x onerror=alert(1)>");
    ann.locator("#token-make").click();
    String token = secret(ann);
    PlaywrightAssertions.assertThat(ann.locator("[data-testid=token]")).containsText("<img src=x");
    assertThat(AccessibilityIT.violations(ann, "own account")).isEmpty();
    ann.reload();
    PlaywrightAssertions.assertThat(ann.locator("[data-testid=token]")).hasCount(1);
    elsewhere.navigate(chancery.address() + "/saved");
    elsewhere.locator("input[name=username]").waitFor();
    PlaywrightAssertions.assertThat(elsewhere.locator("#signed-out"))
        .containsText("your password or account was changed");

    assertThat(call(ann, "Bearer " + token)).isEqualTo(200);
    // The cookie of the page is worth nothing there, so no other site can use it.
    assertThat(call(ann, "")).isEqualTo(401);
    ann.locator("[data-testid=token] vaadin-button").click();
    PlaywrightAssertions.assertThat(ann.locator("[data-testid=token]")).hasCount(0);
    assertThat(call(ann, "Bearer " + token)).isEqualTo(401);

    card.locator("vaadin-button").last().click();
    PlaywrightAssertions.assertThat(card).containsText("Disabled");
    ann.navigate(chancery.address() + "/saved");
    ann.locator("input[name=username]").waitFor();
    open(admin, "/audit");
    admin.locator("#audit-account input").fill("ann");
    PlaywrightAssertions.assertThat(admin.locator("#audit")).not().containsText("new account");
    PlaywrightAssertions.assertThat(admin.locator("#audit")).containsText("own password of ann");
    assertThat(AccessibilityIT.violations(admin, "audit log")).isEmpty();
    assertThat(chromium.errors()).isEmpty();
  }

  @Test
  void obeysTheCommandLine() throws Exception {
    Path data = chancery.announced();
    Answer made = CommandLineProcess.run(data, "accounts", "add", "carl", "--role", "editor");
    assertThat(made.err()).isEmpty();
    JsonNode issued = JsonMapper.shared().readTree(made.out());
    assertThat(issued.at("/account/role").asString()).isEqualTo("editor");
    Page carl = signedIn("carl", issued.path("password").asString());
    assertThat(carl.locator("header nav").innerText()).contains("Ingest");
    Answer changed = CommandLineProcess.run(data, "accounts", "change", "carl", "--disable");
    assertThat(changed.out()).contains("\"enabled\":false");
    carl.navigate(chancery.address() + "/saved");
    carl.locator("input[name=username]").waitFor();
    Answer wrong = CommandLineProcess.run(data, "accounts", "change", "admin", "--role", "reader");
    assertThat(wrong)
        .isEqualTo(
            new Answer(
                1, "", "chancery: 'admin' is the last administrator; make another one first.\n"));
  }

  @Test
  void leadsNowhereElseAndTakesNoForgedForms() {
    Page page =
        chromium.stranger(
            chancery.address().resolve("/login?continue=https://evil.example/"),
            1400,
            ColorScheme.LIGHT);
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(RunningChancery.PASSWORD);
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
    assertThat(page.url()).startsWith(chancery.address().toString());
    for (String forged : List.of("/logout", "/saved", "/?v-r=uidl&v-uiId=0")) {
      APIResponse answer =
          page.request()
              .post(
                  chancery.address() + forged,
                  RequestOptions.create().setData("{\"rpc\":[]}").setMaxRedirects(0));
      assertThat(answer.status() == 403 || !answer.text().contains("\"changes\"")).isTrue();
    }
    page.reload();
    page.locator("#total").waitFor();
    APIResponse shell = page.request().get(chancery.address() + "/saved");
    assertThat(shell.headers())
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "same-origin")
        .containsEntry("permissions-policy", "camera=(), geolocation=(), microphone=()");
    assertThat(shell.headers().get("content-security-policy"))
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
  }

  private static Page signedIn(String name, String password) {
    Page page = chromium.stranger(chancery.address(), 1400, ColorScheme.LIGHT);
    page.locator("input[name=username]").fill(name);
    page.locator("input[name=password]").fill(password);
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
    return page;
  }

  private static void open(Page page, String path) {
    page.navigate(chancery.address() + path);
    page.locator("main h1").first().waitFor();
  }

  private static String secret(Page page) {
    String secret = page.locator("#secret input").inputValue();
    page.locator("#secret-close").click();
    page.locator("#secret")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return secret;
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static int call(Page page, String authorization) {
    RequestOptions options = RequestOptions.create();
    if (!authorization.isEmpty()) {
      options.setHeader("Authorization", authorization);
    }
    return page.request().get(chancery.address() + "/api/v1/search?size=0", options).status();
  }
}
