package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.testing.SlowLines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who watches an ingestion can do with it. */
class JobsIT {

  private static final int ARTICLES = 80;

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;

  @TempDir private Path folder;

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
  void pausesAndContinues() throws IOException {
    Locator job = started("paused.jsonl");
    button(job, "Pause").click();
    assertThat(job.locator("[data-state=paused]")).isVisible();
    assertThat(button(job, "Pause")).isHidden();
    assertThat(button(job, "Cancel")).isVisible();
    assertThat(AccessibilityIT.violations(page, "paused job")).isEmpty();
    page.reload();
    assertThat(job.locator("[data-state=paused]")).isVisible();
    button(job, "Continue").click();
    assertThat(job.locator("[data-state=done]"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
    assertThat(job).containsText(ARTICLES + " indexed");
    assertThat(button(job, "Continue")).isHidden();
  }

  @Test
  void cancelsWhatIsPaused() throws IOException {
    Locator job = started("cancelled.jsonl");
    button(job, "Pause").click();
    assertThat(job.locator("[data-state=paused]")).isVisible();
    button(job, "Cancel").click();
    assertThat(job.locator("[data-state=cancelled]")).isVisible();
    assertThat(button(job, "Continue")).isHidden();
  }

  @Test
  void tellsWhatWasLeftOut() throws IOException {
    Locator job =
        started(
            Files.writeString(
                folder.resolve("doubtful.jsonl"),
                "{\"title\":\"Tapir\",\"text\":\"Tapir in Oslo.\",\"published\":\"9999\"}"));
    assertThat(job).containsText("1 with a doubt");
    button(job, "Which 1 with a doubt…").click();
    assertThat(page.getByText("9999, lies ahead and was left out.").first()).isVisible();
    assertThat(AccessibilityIT.violations(page, "doubts")).isEmpty();
    page.keyboard().press("Escape");
    page.navigate(chancery.address() + "/?q=tapir");
    page.locator("[data-testid=hit] a").first().click();
    assertThat(page.locator(".provenance")).containsText("9999, lies ahead and was left out.");
  }

  private Locator started(String name) throws IOException {
    return started(SlowLines.write(folder.resolve(name), ARTICLES));
  }

  private static Locator started(Path file) {
    page.navigate(chancery.address() + "/ingest");
    page.locator("#ingest-collection input").fill("samples");
    page.locator("#ingest-path input").fill(file.toString());
    page.locator("#ingest-start").click();
    return page.locator("[data-testid=job]")
        .filter(new Locator.FilterOptions().setHasText(file.getFileName().toString()));
  }

  private static Locator button(Locator job, String name) {
    return job.locator("vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }
}
