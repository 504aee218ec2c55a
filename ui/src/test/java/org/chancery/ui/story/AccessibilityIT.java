package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No violation that axe-core knows, on any page, wide in the light and narrow in the dark; in the
 * long form each width in both, where in the dark only colours can do wrong what they did not
 * before. Each state is reached once, and then looked at in all these ways.
 */
class AccessibilityIT {

  private static final int WIDE = 1400;
  private static final int NARROW = 700;
  private static final boolean LONG = Boolean.getBoolean("chancery.long");

  /** What the colours decide, and the room that there is. */
  private static final List<String> OF_SIGHT =
      List.of("color-contrast", "link-in-text-block", "scrollable-region-focusable");

  /** Once whatever moves or fades has come to rest, or has had the time for it. */
  private static final String RESTING =
      """
      async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const late = new Promise((done) => setTimeout(done, 2000));
        const moving = (root) => [
          ...root.getAnimations(),
          ...[...root.querySelectorAll('*')].flatMap((e) => e.shadowRoot ? moving(e.shadowRoot) : []),
        ];
        const rest = async () => {
          await frame();
          await frame();
          await Promise.all(moving(document)
            .filter((a) => a.effect.getComputedTiming().endTime < 2000)
            .map((a) => a.finished.catch(() => {})));
        };
        await Promise.race([rest(), late]);
      }
      """;

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    page = chromium.signedIn(chancery.address(), WIDE, ColorScheme.LIGHT);
  }

  @BeforeEach
  void beginWide() {
    look(page, WIDE, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void findsNothingBeforeSigningIn() {
    Page stranger = chromium.stranger(chancery.address(), WIDE, ColorScheme.LIGHT);
    stranger.locator("input[name=username]").waitFor();
    assertThat(everywhere(stranger, "login")).isEmpty();
    stranger.context().close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "search           | /                                               | [data-testid=hit]",
        "filtered search  | /?q=treaty&dyad=PRK-RUS&from=2023-01-01         | [data-testid=hit]",
        "no results       | /?q=nosuchwordanywhere                          | .empty h2",
        "event mix        | /?show=events&unit=year&collection=samples      | #events tbody td a",
        "timeline         | /?show=timeline&vs=KOR-RUS&collection=samples   | #timeline svg",
        "actors in terms  | /?show=terms&terms=actors&dyad=PRK-RUS&collection=samples | #terms tbody td a",
        "matrix           | /?show=pairs&collection=samples                 | #matrix tbody td a",
        "network          | /?show=network&collection=samples               | #network svg",
        "date of event    | /?eventFrom=2024-01-01&collection=samples       | [data-testid=hit]",
        "saved searches   | /saved                                          | main h1",
        "inbox            | /inbox                                          | #feed-open",
        "my exports       | /exports                                        | main h1",
        "last searches    | /history                                        | #history",
        "ingest           | /ingest                                         | [data-testid=job]"
      })
  void findsNothingOnAPage(String name, String address, String shown) {
    page.navigate(chancery.address() + address);
    page.locator(shown).first().waitFor();
    assertThat(LONG ? everywhere(page, name) : inTwoLooks(page, name)).isEmpty();
  }

  @Test
  void findsNothingInDialogs() {
    page.navigate(chancery.address() + "/?q=treaty&dyad=PRK-RUS&from=2023-01-01");
    page.locator("[data-testid=hit]").first().waitFor();
    page.locator("#save-button").click();
    page.locator("#save-name").waitFor();
    assertThat(everywhere(page, "save dialog")).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    look(page, WIDE, ColorScheme.LIGHT);
    page.locator("#export-button").click();
    page.locator("#export-format").selectOption("2");
    page.locator("#export-zeros").waitFor();
    assertThat(everywhere(page, "export dialog")).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    look(page, WIDE, ColorScheme.LIGHT);
    page.locator("#help-button").click();
    page.locator("#help-close").waitFor();
    assertThat(everywhere(page, "help dialog")).isEmpty();
    page.keyboard().press("Escape");
  }

  @Test
  void findsNothingInAnArticle() {
    page.navigate(chancery.address() + "/?q=treaty&dyad=PRK-RUS&from=2023-01-01");
    page.locator("[data-testid=hit] a").first().click();
    page.locator("[data-testid=article]").waitFor();
    assertThat(everywhere(page, "article")).isEmpty();
  }

  @Test
  void findsNothingInAMistakeWithSuggestions() {
    page.navigate(chancery.address() + "/?q=actr:lavrov");
    page.locator("#query input").pressSequentially(" russ");
    Locator suggestion = page.locator("#query-suggestions [role=option]").first();
    suggestion.waitFor();
    page.keyboard().press("ArrowDown");
    assertThat(everywhere(page, "mistake with suggestions")).isEmpty();
    assertThat(suggestion).isVisible();
  }

  /** As it is, wide and light. */
  static List<String> violations(Page page, String where) {
    return found(page, true, where);
  }

  /** Wide and narrow, light and dark. */
  private static List<String> everywhere(Page page, String where) {
    List<String> all = new ArrayList<>();
    for (int width : new int[] {WIDE, NARROW}) {
      for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
        // Each width and each scheme once, and all four in the long form.
        if (LONG || (width == WIDE) == (scheme == ColorScheme.LIGHT)) {
          look(page, width, scheme);
          boolean whole = !LONG || scheme == ColorScheme.LIGHT;
          all.addAll(found(page, whole, where + ", " + scheme + " on " + width + " pixels"));
        }
      }
    }
    return all;
  }

  /** Wide and light, and what may be otherwise where it is narrow and dark. */
  private static List<String> inTwoLooks(Page page, String where) {
    look(page, WIDE, ColorScheme.LIGHT);
    List<String> all = new ArrayList<>(found(page, true, where));
    look(page, NARROW, ColorScheme.DARK);
    all.addAll(found(page, false, where + ", narrow and dark"));
    return all;
  }

  private static void look(Page page, int width, ColorScheme scheme) {
    page.setViewportSize(width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  private static List<String> found(Page page, boolean whole, String where) {
    page.evaluate(RESTING);
    AxeRunOptions faults = new AxeRunOptions();
    faults.setResultTypes(List.of("violations"));
    AxeBuilder axe =
        new AxeBuilder(page)
            .options(faults)
            // Nothing is in a frame, so no second page is needed to put frames together.
            .setLegacyMode(true)
            // The framework puts it beside all landmarks; no page can change that.
            .exclude("vaadin-connection-indicator");
    return (whole ? axe : axe.withRules(OF_SIGHT))
        .analyze().getViolations().stream().map(rule -> where + ": " + describe(rule)).toList();
  }

  private static String describe(Rule rule) {
    return rule.getId()
        + " "
        + rule.getNodes().stream().limit(3).map(n -> String.valueOf(n.getHtml())).toList();
  }
}
