package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.account.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An article with thousands of marks and hundreds of entries of pairs, as a reader opens it. */
class LongArticleIT {

  private static final int SENTENCES = 700;

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;
  private static String article;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    String line =
        """
        {"url":"https://long.example/a","title":"Long talks","text":"%s","collection":"samples"}
        """
            .formatted(
                IntStream.range(0, SENTENCES)
                    .mapToObj(i ->
                        "Vladimir Putin met Xi Jinping in Beijing, and people in the city who had"
                            + " come to look at the "
                            + i
                            + " cars went home after an hour. ")
                    .collect(Collectors.joining()));
    APIResponse answer =
        page.request()
            .post(
                chancery.address() + "/api/v1/articles",
                login().setHeader("Content-Type", "application/x-ndjson").setData(line));
    article = JsonMapper.shared().readTree(answer.text()).path("id").asString();
  }

  @AfterAll
  static void stop() {
    page.request().delete(chancery.address() + "/api/v1/articles/" + article, login());
    chromium.close();
  }

  @Test
  void opensWithAllItsMarksAndTheFirstEntries() {
    page.navigate(chancery.address() + "/article/" + article);
    assertThat(page.locator("mark.mark-actor")).hasCount(2 * SENTENCES);
    assertThat(page.locator(".evidence-list > li")).hasCount(200);
    page.locator("#evidence-more").click();
    assertThat(page.locator(".evidence-list > li")).hasCount(400);
    page.locator(".evidence-list .quote").nth(300).click();
    assertThat(page.locator("mark.evidence").first()).hasText("Vladimir Putin");
    page.locator("mark.mark-actor").last().click();
    assertThat(page.locator(".known").first()).containsText("Xi Jinping");
    page.locator("#mark-close").click();
  }

  private static RequestOptions login() {
    String login = Accounts.ADMIN + ":" + RunningChancery.PASSWORD;
    return RequestOptions.create()
        .setHeader(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)));
  }
}
