package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens above the page, on a wide and a narrow one, and what strangers' text does to both. */
class DialogsIT {

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

  @ParameterizedTest
  @ValueSource(strings = {"?", "e", "s"})
  void hearsAShortcutWhileADialogStillCloses(String opener) {
    go("/");
    page.keyboard().press(opener);
    page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
    page.keyboard().press("Escape");
    page.keyboard().press("s");
    page.locator("#save-name").waitFor();
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
  }

  @Test
  void takesWhatIsWrittenIntoTheNextDialogForNoShortcut() {
    go("/");
    page.keyboard().press("?");
    page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
    page.keyboard().press("Escape");
    page.keyboard().press("s");
    page.locator("#save-name[focused]").waitFor();
    page.keyboard().type("e");
    page.keyboard().press("Enter");
    assertThat(page.locator("#save-name")).hasCount(0);
    page.waitForTimeout(300);
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({
    "1400, save", "1400, export", "1400, help",
    " 700, save", " 700, export", " 700, help",
  })
  void cutsNothingInADialog(int width, String opener) {
    page.setViewportSize(width, 900);
    go("/");
    page.locator("#" + opener + "-button").click();
    page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
    page.waitForTimeout(300);
    assertThat(page.evaluate(SPILLED)).asString().isEqualTo("[]");
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    page.setViewportSize(1400, 900);
  }

  @ParameterizedTest
  @ValueSource(ints = {1400, 700})
  void keepsLongWordsAndTurnedTextInTheirPlace(int width) throws IOException {
    Path file =
        chancery.write(
            "long-" + width + ".jsonl",
            "{\"title\":\"Okapi \u202Edemrut %s\",\"outlet\":\"Out\u202Elet %s\",\"text\":\"Okapi %s.\"}\n"
                .formatted("w".repeat(300), "x".repeat(120), "y".repeat(300)));
    page.setViewportSize(width, 900);
    go("/ingest");
    page.locator("#ingest-collection input").fill("samples");
    page.locator("#ingest-path input").fill(file.toString());
    page.locator("#ingest-start").click();
    assertThat(job(file)).containsText("done");
    go("/?q=okapi");
    Locator hit = page.locator("[data-testid=hit]").first();
    assertThat(hit).containsText("Okapi demrut");
    assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
    assertThat(hit.textContent()).doesNotContain("\u202E");
    hit.locator("a").first().click();
    page.locator("[data-testid=article]").waitFor();
    assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
    assertThat(page.title()).startsWith("Okapi demrut");
    assertThat(page.locator("[data-testid=article]").textContent()).doesNotContain("\u202E");
    page.setViewportSize(1400, 900);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "texts"})
  void putsNoControlOfAPairAloneIntoARowOfANarrowPage(String count) {
    page.setViewportSize(700, 900);
    go("/?collection=samples&dyad=PRK-RUS&count=" + count);
    page.locator("#total").waitFor();
    double total = middle("#total");
    assertThat(middle("#sort")).isCloseTo(total, within(4.0));
    assertThat(middle("#export-button")).isCloseTo(total, within(4.0));
    assertThat(middle("#counting")).isCloseTo(middle("#filters-button"), within(4.0));
    page.setViewportSize(1400, 900);
  }

  private static double middle(String selector) {
    BoundingBox box = page.locator(selector).boundingBox();
    return box.y + box.height / 2;
  }

  @Test
  void saysThatAQueryIsTooLongAndKeepsIt() {
    go("/");
    page.locator("#query input").fill("peace ".repeat(1_666) + "now");
    page.locator("#search-button").click();
    // It is also said to those who do not see it, for a moment.
    String sentence = "A query may have 4,000 characters; this one has 9,999.";
    assertThat(page.locator("#query").getByText(sentence)).isVisible();
    assertThat(page.locator("#query input")).hasValue(Pattern.compile("(peace ){1666}now"));
  }

  @Test
  void forgetsAnUploadThatWasTakenBack() throws IOException {
    Path kept = chancery.write("kept.jsonl", "{\"title\":\"Kept\",\"text\":\"Tarpan in Oslo.\"}\n");
    Path gone = chancery.write("gone.jsonl", "{\"title\":\"Gone\",\"text\":\"Tarpan in Rome.\"}\n");
    go("/ingest");
    page.locator("#ingest-collection input").fill("samples");
    page.locator("vaadin-upload input[type=file]").setInputFiles(new Path[] {kept, gone});
    assertThat(page.locator("#ingest-uploaded")).hasText("Index 2 files");
    page.locator("vaadin-upload-file")
        .filter(new Locator.FilterOptions().setHasText("gone.jsonl"))
        .locator("[part=remove-button]")
        .click();
    assertThat(page.locator("#ingest-uploaded")).hasText("Index 1 file");
    page.locator("#ingest-uploaded").click();
    page.getByText("Indexing has begun; how far it is stands below").waitFor();
    assertThat(job(kept)).containsText("1 indexed");
    go("/?q=tarpan");
    assertThat(page.locator("#total")).hasText("1 article");
  }

  @Test
  void takesTheNamesOfATablesColumns() throws IOException {
    Path table = chancery.write("unusual.csv", "Kop,Tekst\nAurochs,Aurochs in Oslo.\n");
    go("/ingest");
    page.locator("#ingest-collection input").fill("samples");
    page.locator("vaadin-upload input[type=file]").setInputFiles(table);
    page.locator("#ingest-columns input").fill("titel=Kop");
    page.locator("#ingest-uploaded").click();
    assertThat(page.locator("#ingest-columns")).containsText("'titel' is no part of an article");
    page.locator("#ingest-columns input").fill("title=Kop, text=Tekst");
    page.locator("#ingest-uploaded").click();
    assertThat(job(table)).containsText("1 indexed");
    go("/?q=title:aurochs");
    assertThat(page.locator("#total")).hasText("1 article");
  }

  /** Pixels that the page is wider than the window. */
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** What lies outside of its dialog, or under the edge of what scrolls in it. */
  private static final String SPILLED =
      """
      () => {
        const dialog = document.querySelector('vaadin-dialog[opened]');
        const box = dialog.shadowRoot.querySelector('vaadin-dialog-overlay, [part=overlay]')
          .getBoundingClientRect();
        const content = dialog.shadowRoot.querySelector('[part=content]')
          ?? dialog.shadowRoot.firstElementChild.shadowRoot.querySelector('[part=content]');
        const spilled = [...dialog.querySelectorAll('p, dt, dd, vaadin-button, vaadin-text-field')]
          .filter(e => e.offsetParent)
          .filter(e => {
            const r = e.getBoundingClientRect();
            return r.left < 0 || r.right > innerWidth || e.scrollWidth > e.clientWidth + 1;
          })
          .map(e => e.localName + ' ' + e.textContent);
        if (content.scrollHeight > content.clientHeight) spilled.push('content scrolls');
        return spilled;
      }
      """;

  private static Locator job(Path file) {
    return page.locator("[data-testid=job]")
        .filter(new Locator.FilterOptions().setHasText(file.getFileName().toString()));
  }

  private static void go(String path) {
    page.navigate(chancery.address() + path);
    page.locator("main#content").waitFor();
  }
}
