package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Browsers of one test class, of a headless Chromium that keeps to this machine. */
final class Chromium implements AutoCloseable {

  private static final int PATIENCE = 20_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** One process for all tests of a run, gone with the JVM. */
  private static final class Shared {
    static final Browser BROWSER =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setArgs(FLAGS)
                    .setHeadless(true));

    static {
      // Two cores may have a build, two servers and a browser to run besides.
      setDefaultAssertionTimeout(PATIENCE);
    }
  }

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** A browser of its own, signed in, at the search page. */
  Page signedIn(URI address, int width, ColorScheme scheme) {
    Page page = stranger(address, width, scheme);
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(RunningChancery.PASSWORD);
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
    return page;
  }

  /** A browser of its own, at the address, with nobody signed in. */
  Page stranger(URI address, int width, ColorScheme scheme) {
    BrowserContext context =
        Shared.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
    contexts.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onPageError(errors::add);
    page.navigate(address.toString());
    return page;
  }

  /** What scripts complained of since the start. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
  }

  private static String executable() {
    String named = System.getenv("CHANCERY_CHROMIUM");
    return named == null || named.isBlank() ? "/usr/bin/chromium" : named;
  }
}
