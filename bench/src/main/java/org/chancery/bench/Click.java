package org.chancery.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * One click of a reader. Values are taken by their place among those of a facet that are not
 * chosen, so that whatever was clicked before there is something to click.
 *
 * @param act how
 * @param target what is clicked, as Playwright finds it
 * @param value the place of the choice, or the words that are typed first
 */
record Click(Act act, String target, String value) {

  enum Act {
    PRESS,
    CHOOSE,
    ASK
  }

  /** Its button is there while the pointer is. */
  private static final String HOVERED = "#facet-outlet .value:first-child";

  private static final String SEARCH = "#search-button";
  private static final String MORE = "#more-results";
  private static final String CLEAR = "#clear-all";

  /** A session of fifty. */
  static List<Click> session() {
    return List.of(
        press(value("country", 2)),
        press(value("country", 4)),
        press(value("dyad", 1)),
        press("[aria-label='What counts for a country pair'] button >> nth=1"),
        press("[aria-label='What counts for a country pair'] button >> nth=0"),
        press(value("dyad", 2)),
        press(CLEAR),
        press(value("actor", 1)),
        choose("#facet-actor .facet-tools select", 1),
        press(value("actor", 2)),
        press(CLEAR),
        press(MORE),
        press(MORE),
        ask("treaty"),
        choose("#sort", 2),
        press("#counting button >> nth=1"),
        press(value("outlet", 1)),
        press(MORE),
        press("#counting button >> nth=0"),
        press("#tab-timeline"),
        press("#tab-events"),
        press("#tab-pairs"),
        press("#tab-network"),
        press("#tab-coverage"),
        press("#tab-articles"),
        press("#histogram .column >> nth=-12"),
        press(".chip:visible >> nth=0"),
        press(".chip:visible >> nth=0"),
        ask("talks OR sanctions"),
        press(HOVERED + " .exclude"),
        press(value("country", 1)),
        choose("#facet-country .facet-tools select", 2),
        press("#list-form"),
        press("#list-form"),
        press("#tab-terms"),
        press("#tab-pairs"),
        press("#matrix [data-pair] >> nth=0"),
        press(value("actor", 1)),
        press(CLEAR),
        ask("sanct*"),
        press(value("dyad", 3)),
        press(value("dyad", 4)),
        press("#tab-timeline"),
        choose("#time-unit", 3),
        press("#tab-articles"),
        choose("#sort", 3),
        press(value("actor", 3)),
        press(value("outlet", 2)),
        press("#counting button >> nth=1"),
        press(CLEAR));
  }

  /** Whether it adds a page to the hits rather than change what is searched for. */
  boolean turnsThePage() {
    return target.equals(MORE);
  }

  /** Does all but the click itself. */
  void prepare(Page page) {
    if (act == Act.ASK) {
      page.locator("#query input").fill(value);
    }
    if (target.startsWith(HOVERED)) {
      page.locator(HOVERED).hover();
    }
    page.locator(target).scrollIntoViewIfNeeded();
  }

  void go(Page page) {
    Locator aim = page.locator(target);
    if (act == Act.CHOOSE) {
      aim.selectOption(value);
    } else {
      aim.click();
    }
  }

  @Override
  public String toString() {
    return value.isEmpty() ? target : target + " " + value;
  }

  private static Click press(String target) {
    return new Click(Act.PRESS, target, "");
  }

  private static Click choose(String target, int place) {
    return new Click(Act.CHOOSE, target, Integer.toString(place));
  }

  private static Click ask(String words) {
    return new Click(Act.ASK, SEARCH, words);
  }

  private static String value(String facet, int place) {
    return "#facet-" + facet + " .value[data-mode=''] >> nth=" + (place - 1) + " >> input";
  }
}
