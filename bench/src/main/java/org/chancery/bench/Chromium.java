package org.chancery.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.account.Accounts;

/** A headless browser, the one that the launcher found, that keeps to this machine. */
final class Chromium implements AutoCloseable {

  static final int WIDTH = 1400;
  private static final int HEIGHT = 900;
  private static final int PATIENCE_MILLIS = 30_000;
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new LaunchOptions()
                  .setExecutablePath(
                      Path.of(
                          Objects.requireNonNull(
                              System.getenv("CHANCERY_CHROMIUM"), "CHANCERY_CHROMIUM names none")))
                  .setArgs(FLAGS)
                  .setHeadless(true));

  /** A window of its own, with nobody signed in. */
  Page stranger(BenchApplication application, ColorScheme scheme) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(WIDTH, HEIGHT)
                    .setColorScheme(scheme)
                    .setLocale("en-GB")
                    .setTimezoneId("UTC")
                    .setBaseURL(application.address().toString()))
            .newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.navigate("/");
    page.locator("input[name=username]").waitFor();
    return page;
  }

  /** A window of its own, at the search page. */
  Page signedIn(BenchApplication application, ColorScheme scheme) {
    Page page = stranger(application, scheme);
    page.locator("input[name=username]").fill(Accounts.ADMIN);
    page.locator("input[name=password]").fill(application.password());
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
