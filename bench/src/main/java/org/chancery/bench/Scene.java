package org.chancery.bench;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What is on a picture.
 *
 * @param view the name of the picture; a view's is the first part of its address, a tab's its name
 *     there
 * @param address where it is
 * @param clicks what is clicked there, one after the other
 * @param awaited what the picture must have
 * @param height of the window
 */
record Scene(String view, String address, List<String> clicks, String awaited, int height) {

  private static final int USUAL = 900;
  private static final String HIT = "[data-testid=hit]";
  private static final String TREATY = "/?q=treaty&dyad=PRK-RUS&from=2023-01-01";

  static List<Scene> all() {
    return List.of(
        at("search", "/", HIT, USUAL),
        at("search-filtered", TREATY, HIT, USUAL),
        new Scene("article", TREATY, List.of(HIT + " h3 a"), "[data-testid=article]", USUAL),
        new Scene("export", TREATY, List.of("#export-button"), "#export-start", USUAL),
        tab("timeline", "dyad=PRK-RUS&vs=KOR-RUS", "chancery-chart svg path"),
        tab("events", "unit=quarter&from=2022-01-01", "chancery-chart svg path"),
        tab("pairs", "", "#matrix tbody td a"),
        tab("network", "", "chancery-network svg path"),
        tab("coverage", "unit=year", "tbody td a"),
        tab("terms", "dyad=PRK-RUS", "tbody td a"),
        tab(
            "compare",
            "dyad=PRK-RUS&group=Russian+press:+outletCountry%3DRUS"
                + "&group=Korean+press:+outletCountry%3DKOR"
                + "&group=American+and+British+press:+outletCountry%3DUSA,GBR",
            "chancery-chart svg path"),
        at("saved", "/saved", "[data-testid=saved-search]", 540),
        new Scene(
            "frozen",
            "/frozen",
            List.of("[data-testid=frozen-set] h2 a"),
            "#frozen-citation",
            1000),
        at("inbox", "/inbox", "#feed-open", 400),
        at("exports", "/exports", "[data-testid=export] [data-state=done]", 520),
        at("history", "/history", "#history li", 460),
        at("actors", "/actors", "main a", 760),
        at("actor", "/actor/" + Staging.EDITED, "[data-testid=mention]", USUAL),
        at("ingest", "/ingest", "[data-testid=job]", 1300),
        at("account", "/account", "#password-change", 720),
        at("accounts", "/accounts", "[data-testid=account]", 620),
        at("collections", "/collections", "[data-testid=collection]", 720),
        at("audit", "/audit", "#audit tbody td", 620),
        at("upkeep", "/upkeep", "[data-testid=actor-edit]", 860));
  }

  private static Scene at(String view, String address, String awaited, int height) {
    return new Scene(view, address, List.of(), awaited, height);
  }

  private static Scene tab(String name, String parameters, String awaited) {
    String address = "/?show=" + name + (parameters.isEmpty() ? "" : "&" + parameters);
    return at(name, address, awaited, USUAL);
  }

  void open(Page page) {
    page.setViewportSize(Chromium.WIDTH, height);
    page.navigate(address);
    for (String click : clicks) {
      page.locator(click).first().click();
    }
    page.locator(awaited).first().waitFor();
  }
}
