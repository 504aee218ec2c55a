package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Base64;
import org.chancery.account.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was corrected and removed is listed, and taken back, in a real browser. */
class CurationIT {

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  @Test
  void listsWhatPeopleDecidedAndTakesItBack() {
    String id = article();
    page.navigate(chancery.address() + "/upkeep");
    upload("no,columns\n1,2\n");
    page.getByText("The first row must name the columns id, field and value, each once.").waitFor();
    upload(
        "id,field,value\n%1$s,title,Talks were held\n%1$s,colour,red\nnowhere,title,x\n"
            .formatted(id));
    Locator outcome = page.locator("#corrections-outcome");
    assertThat(outcome).containsText("1 row corrected, 2 refused; the rows and why:");
    assertThat(outcome).containsText("Row 3");
    assertThat(outcome).containsText("There is no field 'colour' to correct");
    assertThat(outcome).containsText("There is no article nowhere.");
    Locator correction = with("correction", "Talks were held");
    assertThat(correction)
        .containsText("Title: “Talks were held” (before: “Talks at the curator's”)");
    assertThat(correction).containsText("Corrected by admin on");
    page.navigate(chancery.address() + "/article/" + id);
    Locator history =
        page.locator("section")
            .filter(new Locator.FilterOptions().setHas(page.getByText("Revision 2: corrected")));
    assertThat(history).containsText("title: “Talks at the curator's” → “Talks were held”");

    remove(id);
    page.navigate(chancery.address() + "/upkeep");
    Locator removal = with("removal", "Talks were held");
    assertThat(removal).containsText("asked by its author");
    assertThat(removal).containsText("Removed by admin on");
    looksWellEverywhere();

    removal.getByText("Lift").click();
    page.getByText("The article can be ingested again.").waitFor();
    assertThat(removal).isHidden();
    with("correction", id).getByText("Take back").click();
    assertThat(with("correction", id)).isHidden();
  }

  private static void looksWellEverywhere() {
    for (int width : new int[] {1400, 700}) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(AccessibilityIT.violations(page, "upkeep")).isEmpty();
      }
      assertThat(
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
    page.setViewportSize(1400, 900);
  }

  /** Into the samples' own collection, which a search leaves out once there is another. */
  private static String article() {
    String login = Accounts.ADMIN + ":" + RunningChancery.PASSWORD;
    APIResponse answer =
        page.request()
            .post(
                chancery.address() + "/api/v1/articles",
                RequestOptions.create()
                    .setHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
                    .setHeader("Content-Type", "application/x-ndjson")
                    .setData(
                        "{\"url\":\"https://curator.example/a\",\"title\":\"Talks at the"
                            + " curator's\",\"text\":\"They met.\",\"collection\":\"samples\"}"));
    return JsonMapper.shared().readTree(answer.text()).path("id").asString();
  }

  private static void remove(String id) {
    page.navigate(chancery.address() + "/article/" + id);
    assertThat(gapBetweenFields()).isGreaterThan(10);
    page.locator("#remove").click();
    Locator reason = page.locator("#remove-reason input");
    assertThat(reason).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.getByText("It is kept out until its removal is lifted on Upkeep")).isVisible();
    page.keyboard().press("Tab");
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Enter");
    assertThat(reason).isVisible();
    page.keyboard().type("asked by its author");
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
  }

  /** From the hint below one field to the label of the next. */
  private static double gapBetweenFields() {
    page.locator("#correct").click();
    BoundingBox published = page.locator("#correct-published").boundingBox();
    BoundingBox outlet = page.locator("#correct-outlet").boundingBox();
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    return outlet.y - published.y - published.height;
  }

  private static void upload(String csv) {
    // It takes one file at a time, and the former one stands there until it is told to be done.
    assertThat(page.locator("#corrections-upload vaadin-upload-file")).hasCount(0);
    page.locator("#corrections-upload input[type=file]")
        .setInputFiles(new FilePayload("corrections.csv", "text/csv", csv.getBytes(UTF_8)));
  }

  private static Locator with(String kind, String text) {
    return page.locator("[data-testid=" + kind + "]")
        .filter(new Locator.FilterOptions().setHasText(text));
  }
}
