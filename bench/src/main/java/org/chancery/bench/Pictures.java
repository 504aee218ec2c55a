package org.chancery.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.chancery.account.Accounts;
import org.chancery.app.Samples;
import org.chancery.index.ArticleIndex;
import org.chancery.ingest.Ingestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "pictures",
    description = {
      "Takes the pictures of every view, light and dark, that the documents show: starts an"
          + " application of its own with the samples, does in it what a reader does, and writes"
          + " VIEW-light.png and VIEW-dark.png.",
      "Look at them before you keep them."
    },
    mixinStandardHelpOptions = true)
final class Pictures implements Callable<Integer> {

  /** Until charts are drawn and fonts are there. */
  private static final int STILL = 1_000;

  /** Puts a folder and an address of anybody's in the place of those of the moment. */
  private static final String ANYWHERE =
      """
      folder => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          texts.currentNode.data = texts.currentNode.data
            .replace(folder, '/srv/chancery')
            .replace(/http:\\/\\/localhost:\\d+/, 'https://chancery.example');
        }
      }
      """;

  private static final int LOGIN_HEIGHT = 560;

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      description = "Where to (default: docs/images of the sources).")
  private Path into = Path.of(System.getProperty("chancery.root", "."), "docs", "images");

  @Option(
      names = "--only",
      paramLabel = "VIEW",
      description = "This view alone, such as search or timeline.")
  private String only = "";

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(into);
    try (BenchApplication application = BenchApplication.start();
        Chromium chromium = new Chromium()) {
      new Samples(
              application.get(Ingestion.class),
              application.get(ArticleIndex.class),
              application.folder())
          .loadIfEmpty(Accounts.ADMIN);
      Staging staging = new Staging(application);
      staging.set();
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        Page stranger = chromium.stranger(application, scheme);
        if (wanted("login")) {
          stranger.setViewportSize(Chromium.WIDTH, LOGIN_HEIGHT);
          take(stranger, "login", scheme);
        }
        Page page = chromium.signedIn(application, scheme);
        for (Scene scene : Scene.all()) {
          if (wanted(scene.view())) {
            staging.remember();
            scene.open(page);
            page.evaluate(ANYWHERE, application.folder().toString());
            take(page, scene.view(), scheme);
          }
        }
      }
    }
    return 0;
  }

  private boolean wanted(String view) {
    return only.isEmpty() || only.equals(view);
  }

  private void take(Page page, String view, ColorScheme scheme) throws IOException {
    page.mouse().move(0, 0);
    page.evaluate("document.activeElement?.blur(); document.fonts.ready");
    page.waitForTimeout(STILL);
    BufferedImage taken = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    Path file = into.resolve(view + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
    SmallPng.write(taken, file);
    System.out.printf("%s, %,d bytes%n", file, Files.size(file));
  }
}
