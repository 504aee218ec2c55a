package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An article, and the name of a search, that want to be scripts: they stay text everywhere. */
class HostileArticleIT {

  private static final String SCRIPT =
      "\"'><img src=nowhere onerror=\"window.hit=1\"><script>window.hit=1</script>{{7*7}}";
  private static final String AUTHORIZATION =
      "Basic "
          + Base64.getEncoder()
              .encodeToString(("admin:" + RunningChancery.PASSWORD).getBytes(UTF_8));

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
  void staysText() {
    Page page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    String text =
        "Zanzibarquux said Russia and North Korea signed a treaty on Monday " + SCRIPT + ". ";
    send(
        page,
        "POST",
        "/articles",
        Map.of(
            "url",
            "https://hostile.example/?a=" + SCRIPT,
            "title",
            "Zanzibarquux " + SCRIPT,
            "text",
            text.repeat(20),
            "authors",
            List.of(SCRIPT),
            "outlet",
            SCRIPT,
            "published",
            "2025-03-01",
            "collection",
            "hostile"));
    String id =
        JsonMapper.shared()
            .readTree(send(page, "GET", "/search?q=zanzibarquux", Map.of()).text())
            .at("/hits/0/id")
            .asString();
    Map<String, Object> search =
        Map.of(
            "name",
            "Z " + SCRIPT,
            "folder",
            "F " + SCRIPT,
            "note",
            SCRIPT,
            "tags",
            List.of("<img src=nowhere onerror=window.hit=1>"),
            "query",
            "q=zanzibarquux");
    send(page, "PUT", "/articles/" + id + "/note", Map.of("note", SCRIPT));
    String saved =
        JsonMapper.shared()
            .readTree(send(page, "POST", "/saved-searches", search).text())
            .path("id")
            .asString();
    try {
      for (String path :
          List.of(
              "/?q=zanzibarquux",
              "/article/" + id + "?q=zanzibarquux",
              "/saved",
              "/history",
              "/?q=" + SCRIPT.replaceAll("[^a-z0-9]", "%3C"))) {
        page.navigate(chancery.address() + path);
        page.locator("main h1, #total").first().waitFor();
        page.waitForTimeout(300);
        assertThat(page.evaluate("() => window.hit === undefined")).as(path).isEqualTo(true);
        assertThat(page.locator("img[src=nowhere]").count()).as(path).isZero();
      }
      page.navigate(chancery.address() + "/saved");
      page.locator("main h2:has-text('onerror')").waitFor();
    } finally {
      send(page, "DELETE", "/saved-searches/" + saved, Map.of());
      send(page, "DELETE", "/articles/" + id, Map.of());
    }
  }

  private static APIResponse send(Page page, String method, String path, Map<String, ?> body) {
    RequestOptions options =
        RequestOptions.create().setMethod(method).setHeader("Authorization", AUTHORIZATION);
    if (!method.equals("DELETE") && !method.equals("GET")) {
      options
          .setHeader("Content-Type", "application/json")
          .setData(JsonMapper.shared().writeValueAsString(body));
    }
    APIResponse answer = page.request().fetch(chancery.address() + "/api/v1" + path, options);
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return answer;
  }
}
