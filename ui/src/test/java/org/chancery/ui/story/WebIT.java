package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Addresses are given to the page, which tells what becomes of them. */
class WebIT {

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
  void fetchesAddressesAndSaysWhyNot() {
    try (LocalSite site = new LocalSite().article("/inside", "Inside")) {
      go();
      page.locator("#ingest-fetch").click();
      assertThat(page.getByText("Write an address that begins with https://").first()).isVisible();
      fill("ftp://joe:secret@paper.example/");
      page.locator("#ingest-fetch").click();
      assertThat(page.getByText("Only http and https addresses").first()).isVisible();
      assertThat(page.getByText("secret").first()).isHidden();
      fill(site.address("/inside"));
      page.locator("#ingest-fetch").click();
      Locator job = with("job", site.address("/inside"));
      assertThat(job).containsText("1 not indexed");
      job.getByText("Why 1 not indexed").click();
      assertThat(page.getByText("leads into a private network").first()).isVisible();
      page.keyboard().press("Escape");
    }
  }

  @Test
  void pollsAnAddressUntilItIsRemoved() {
    try (LocalSite site = new LocalSite()) {
      go();
      fill(site.address("/feed"));
      page.locator("#ingest-poll").click();
      Locator source = with("source", site.address("/feed"));
      assertThat(source).containsText("Every hour, into samples");
      source.getByText("leads into a private network").waitFor();
      assertThat(source).containsText("last polled");
      source.getByText("Pause").click();
      assertThat(source).containsText("Paused");
      source.getByText("Resume").click();
      page.setViewportSize(700, 900);
      assertThat(
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth"))
          .isEqualTo(0);
      page.setViewportSize(1400, 900);
      source.getByText("Remove").click();
      assertThat(source).isHidden();
    }
  }

  private static void fill(String addresses) {
    page.locator("#ingest-addresses textarea").fill(addresses);
  }

  private static Locator with(String kind, String text) {
    return page.locator("[data-testid=" + kind + "]")
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** Into the samples' own collection, which a search leaves out once there is another. */
  private static void go() {
    page.navigate(chancery.address() + "/ingest");
    page.locator("#ingest-collection input").fill("samples");
  }
}
