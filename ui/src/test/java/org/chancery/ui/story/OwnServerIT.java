package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What needs a server and samples that no other test uses. */
class OwnServerIT {

  private static final String RETRY =
      "[...document.querySelectorAll('vaadin-button')].filter(b => b.innerText.trim() === 'Retry')"
          + ".forEach(b => b.click())";

  private static RunningChancery chancery;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    chancery = RunningChancery.withSamples();
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    chancery.close();
  }

  @Test
  void countsNoSamplesAmongRealArticles() throws IOException {
    Page page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    page.navigate(chancery.address() + "/ingest");
    page.locator("#ingest-path input")
        .fill(
            chancery
                .write("real.jsonl", "{\"title\":\"A real one\",\"text\":\"A treaty.\"}")
                .toString());
    page.locator("#ingest-start").click();
    assertThat(page.locator("[data-testid=job]").first()).containsText("1 indexed");
    page.navigate(chancery.address().toString());
    assertThat(page.locator("#total")).hasText("1 article");
    page.getByText("Show them").click();
    assertThat(page.locator("#total")).hasText(Pattern.compile("\\d\\d+ articles"));
    page.context().close();
  }

  @Test
  void recoversByItselfWhenElasticsearchDies() throws IOException {
    Page page = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
    page.navigate(chancery.address().toString());
    chancery.elasticsearch().destroyForcibly();
    page.locator("#query input").fill("treaty");
    page.locator("#search-button").click();
    Locator sentence = page.getByText("does not answer").first();
    assertThat(sentence).isVisible();
    assertThat(page.locator("body")).not().containsText("Exception");
    for (int i = 0; i < 30 && sentence.isVisible(); i++) {
      page.waitForTimeout(1_000);
      // At once, or not at all: the page may recover by itself meanwhile, and then has no button.
      page.evaluate(RETRY);
    }
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
    page.context().close();
  }
}
