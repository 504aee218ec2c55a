package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLDecoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions of a researcher, from the first filter to the sentence, the picture and the link. */
class QuestionsIT {

  private static final String SAMPLES = "/?collection=samples";

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
  void findsTwoActorsTogetherInSomeDaysWithoutAnOutletAsTexts() {
    go(SAMPLES);
    String all = total();
    page.locator("#facet-actor select").selectOption("1");
    tick("facet-actor", "lavrov", "person:sergey-lavrov");
    assertThat(page).hasURL(Pattern.compile("actor.all=person%3Asergey-lavrov"));
    tick("facet-actor", "jong", "person:kim-jong-un");
    assertThat(page).hasURL(Pattern.compile("actor.all=person%3Akim-jong-un"));
    String both = changed(all);
    day("#from", "2023-01-01");
    assertThat(page).hasURL(Pattern.compile("from=2023-01-01"));
    day("#to", "2025-06-30");
    assertThat(page).hasURL(Pattern.compile("to=2025-06-30"));
    String dated = changed(both);
    Locator outlet = page.locator("#facet-outlet .value").first();
    outlet.hover();
    outlet.locator(".exclude").click();
    assertThat(page).hasURL(Pattern.compile("outlet.not="));
    changed(dated);
    page.locator("#counting").getByText("Distinct texts").click();
    assertThat(page.locator("#total")).hasText(Pattern.compile("[1-9]\\d* distinct texts?"));
    assertThat(page.locator(".chip:visible")).hasCount(5);
    seesTheSameElsewhere();
    page.goBack();
    total();
    page.locator("#clear-all").click();
    assertThat(page.locator(".chip:visible")).hasCount(0);
  }

  @Test
  void findsWhatOneStateSentToAnotherDownToTheSentences() {
    go(SAMPLES);
    page.locator("#facet-dyad .pair-form summary").click();
    pick("#pair-one", "North Korea");
    page.locator(".pair-fields select").selectOption("1");
    pick("#pair-other", "Russia");
    page.locator("#add-pair").click();
    assertThat(page).hasURL(Pattern.compile("dyad=PRK%3ERUS"));
    page.locator("#facet-event summary").click();
    tick("facet-event", "", "AID");
    assertThat(page).hasURL(Pattern.compile("event=AID"));
    tick("facet-event", "", "COOPERATE");
    assertThat(page).hasURL(Pattern.compile("event=COOPERATE"));
    String ever = total();
    page.locator("#facet-happened summary").click();
    day("#event-from", "2024-01-01");
    assertThat(page).hasURL(Pattern.compile("eventFrom=2024-01-01"));
    page.locator("#event-to input").fill("2023-12-31");
    page.locator("#event-to input").press("Enter");
    assertThat(page.locator("#event-to")).containsText("Before the first day");
    assertThat(page).not().hasURL(Pattern.compile("eventTo="));
    day("#event-to", "2024-12-31");
    assertThat(page).hasURL(Pattern.compile("eventTo=2024-12-31"));
    changed(ever);
    assertThat(page.locator(".chips")).containsText("Date of event1 Jan 2024 – 31 Dec 2024");
    Locator hit = page.locator("[data-testid=hit]").first();
    assertThat(hit.locator(".snippet mark").first()).isVisible();
    assertThat(hit.locator(".pairs")).containsText("North Korea → Russia");
    hit.locator("h3 a").click();
    Locator event =
        page.locator(".evidence-what")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(Pattern.compile("^(not |will |may )*(aid|cooperate)")));
    Locator told =
        page.locator(".evidence-list li").filter(new Locator.FilterOptions().setHas(event));
    told.locator(".quote").first().click();
    assertThat(page.locator(".body .evidence, h1 .evidence").first()).isVisible();
    page.locator("#back").click();
    assertThat(page).hasURL(Pattern.compile("eventTo=2024-12-31"));
  }

  @Test
  void keepsAPictureAsItWasSeen() {
    go(
        SAMPLES
            + "&dyad=PRK-RUS&sort=date&count=texts&show=timeline&unit=quarter&measure=share&by=event&vs=KOR-RUS");
    page.locator("#timeline chancery-chart svg").waitFor();
    String picture = page.url();
    save("Two pairs");
    go(
        SAMPLES
            + "&q=sanctions&show=compare&group=In+English%3A+language%3Den&group=Seoul%3A+outletCountry%3DKOR");
    assertThat(page.locator("#compare .group")).hasCount(2);
    String groups = page.url();
    page.locator("#history-link").click();
    assertThat(page.locator("#history a").nth(1))
        .containsText("distinct texts · as “Over time”: South Korea – Russia");
    page.locator("#history a").first().click();
    arrivesAt(groups);
    page.locator("nav").getByText("Saved").click();
    page.getByLabel("Run Two pairs").click();
    arrivesAt(picture);
    page.locator("#timeline chancery-chart svg").waitFor();
    seesTheSameElsewhere();
  }

  /** Another browser that is led by the address alone. */
  private static void seesTheSameElsewhere() {
    Page other = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
    other.navigate(page.url());
    other.locator("#total").waitFor();
    for (String part : List.of(".chips", ".results", ".rail .date-range")) {
      assertThat(other.locator(part).allInnerTexts()).isEqualTo(page.locator(part).allInnerTexts());
    }
    other.context().close();
  }

  /** The same parameters, in whichever order. */
  private static void arrivesAt(String address) {
    page.waitForURL(now -> parameters(now).equals(parameters(address)));
  }

  private static List<String> parameters(String address) {
    String query = URLDecoder.decode(address.substring(address.indexOf('?') + 1), UTF_8);
    return Stream.of(query.split("&")).sorted().toList();
  }

  private static void save(String name) {
    page.locator("#save-button").click();
    page.locator("#save-name input").fill(name);
    page.locator("#save-confirm").click();
    assertThat(page.locator("#save-name")).hasCount(0);
  }

  private static void day(String field, String day) {
    page.locator(field + " input").fill(day);
    page.locator(field + " input").press("Enter");
  }

  private static void tick(String facet, String name, String id) {
    Locator filter = page.locator("#" + facet + " input[type=search]");
    filter.fill(name);
    page.locator("#" + facet + " [data-value=\"" + id + "\"] input").check();
    filter.fill("");
  }

  private static void pick(String field, String name) {
    page.locator(field + " input").fill(name);
    page.locator("vaadin-multi-select-combo-box-item:visible")
        .getByText(name, new Locator.GetByTextOptions().setExact(true))
        .click();
    page.locator(field + " input").press("Escape");
  }

  private static String total() {
    assertThat(page.locator("#total")).hasText(Pattern.compile("[1-9][\\d,]* articles?"));
    return String.valueOf(page.locator("#total").textContent());
  }

  private static String changed(String former) {
    assertThat(page.locator("#total")).not().hasText(former);
    return total();
  }

  private static void go(String path) {
    page.navigate(RunningChancery.shared().address() + path);
    page.locator("#total").waitFor();
    assertThat(page.locator("#total")).hasText(Pattern.compile("\\d.*"));
  }
}
