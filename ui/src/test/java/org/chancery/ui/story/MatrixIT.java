package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who acts on whom, from the picture down to the articles. */
class MatrixIT {

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    page = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    assertThat(chromium.errors()).isEmpty();
    chromium.close();
  }

  @Test
  void leadsFromACellToItsArticlesAndBack() {
    page.navigate(RunningChancery.shared().address() + "/?from=2022-01-01&collection=samples");
    page.locator("#tab-pairs").click();
    Locator cell = page.locator("#matrix a[data-pair='RUS>PRK']");
    assertThat(cell).isVisible();
    assertThat(AccessibilityIT.violations(page, "matrix")).isEmpty();
    assertThat(page).hasURL(Pattern.compile("show=pairs&from=2022-01-01"));
    String address = page.url();
    String count = cell.textContent();
    cell.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#total")).hasText(count + " articles");
    assertThat(page.locator("[data-testid=hit]").first()).isVisible();
    assertThat(page)
        .hasURL(Pattern.compile("\\?dyad=RUS%3EPRK&from=2022-01-01&collection=samples$"));
    page.goBack();
    assertThat(cell).hasText(count);
    assertThat(page).hasURL(address);
  }

  @Test
  void showsAsManySidesAsAreAskedForAndWritesThemDown() throws Exception {
    page.navigate(RunningChancery.shared().address() + "/?show=pairs&collection=samples");
    Locator rows = page.locator("#matrix tbody tr");
    assertThat(rows).hasCount(12);
    page.locator("#matrix-size").selectOption("0");
    assertThat(rows).hasCount(8);
    assertThat(page).hasURL(Pattern.compile("sides=8"));
    Download download = page.waitForDownload(() -> page.locator("#chancery-matrix-csv").click());
    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines).hasSize(1 + 8 * 7);
    assertThat(lines)
        .contains(
            "RUS,Russia,PRK,North Korea,"
                + page.locator("#matrix a[data-pair='RUS>PRK']").textContent());
    assertThat(download.suggestedFilename()).isEqualTo("chancery-matrix.csv");
  }

  @Test
  void ordersByRegionAndDrawsThePictureAsItStands() throws Exception {
    page.navigate(RunningChancery.shared().address() + "/?show=pairs&sides=30&collection=samples");
    page.locator("#matrix-order").selectOption("1");
    assertThat(page).hasURL(Pattern.compile("order=region"));
    assertThat(page.locator("#matrix tbody th").first())
        .hasAttribute("title", Pattern.compile("Northern America$"));
    Download svg = page.waitForDownload(() -> page.locator("#chancery-matrix-svg").click());
    assertThat(Files.readString(svg.path()))
        .startsWith("<svg")
        .contains("Who acts on whom", "North Korea", "Collection: samples");
    Download png = page.waitForDownload(() -> page.locator("#chancery-matrix-png").click());
    assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void showsTheRowsAndColumnsThatAreChosen() {
    page.navigate(RunningChancery.shared().address() + "/?show=pairs&collection=samples");
    String count = page.locator("#matrix a[data-pair='RUS>PRK']").textContent();
    for (String name : List.of("North Korea", "Russia")) {
      page.locator("#matrix-named input").fill(name);
      page.locator("vaadin-multi-select-combo-box-item")
          .getByText(name, new Locator.GetByTextOptions().setExact(true))
          .click();
    }
    assertThat(page.locator("#matrix tbody tr")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile("side=PRK&side=RUS"));
    assertThat(page.locator("#matrix a[data-pair='RUS>PRK']")).hasText(count);
    page.keyboard().press("Escape");
    assertThat(AccessibilityIT.violations(page, "chosen matrix")).isEmpty();
    page.reload();
    assertThat(page.locator("#matrix tbody tr")).hasCount(2);
    assertThat(page.locator("#matrix-size")).not().isVisible();
  }

  @Test
  void saysWhereNobodyActs() {
    page.navigate(
        RunningChancery.shared().address() + "/?show=pairs&collection=samples&event.missing=true");
    assertThat(page.locator("#matrix h2")).hasText("Nobody acts on anybody in these articles");
  }
}
