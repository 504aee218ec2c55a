package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.search.Interval;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written below and above the bars, at each width of them. */
class HistogramIT {

  private static final String DRAWN =
      """
      given => {
        const drawn = document.createElement('chancery-histogram');
        drawn.style.width = given.width + 'px';
        drawn.unit = given.unit;
        drawn.noun = given.noun;
        drawn.bars = given.bars.map(from => ({ from, to: from, label: from, count: 2 }));
        document.body.append(drawn);
        const texts = [...drawn.shadowRoot.querySelectorAll('text')].map(t => t.textContent);
        drawn.remove();
        return texts;
      }
      """;

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
    page = chromium.signedIn(RunningChancery.shared().address(), 1400, ColorScheme.LIGHT);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest(name = "{1} {0}s from {2} on {3} pixels")
  @CsvSource({
    "MONTH,  4, 2024-11-01, 1000, Nov 2024 Dec 2025 Feb",
    "MONTH, 13, 2023-11-01, 1000, Nov 2023 Dec 2024 Feb Mar Apr May Jun Jul Aug Sep Oct Nov",
    "MONTH, 24, 2023-01-01,  500, 2023 Mar May Jul Sep Nov 2024 Mar May Jul Sep Nov",
    "MONTH, 60, 2020-03-01,  600, Mar 2020 2021 Jul 2022 Jul 2023 Jul 2024 Jul 2025",
    "DAY,    6, 2024-12-29, 1000, 29 Dec 2024 30 Dec 31 Dec 1 Jan 2025 2 Jan 3 Jan",
    "DAY,   30, 2024-06-01,  500, 1 Jun 2024 8 Jun 15 Jun 22 Jun 29 Jun",
    "WEEK,   3, 2024-06-03, 1000, 3 Jun 2024 10 Jun 17 Jun",
    "QUARTER, 6, 2023-07-01, 500, Q3 2023 Q4 2024 Q2 Q3 Q4",
    "YEAR,   4, 2021-01-01, 1000, 2021 2022 2023 2024",
    "YEAR,  40, 1987-01-01,  500, 1990 1995 2000 2005 2010 2015 2020 2025",
  })
  void namesRoundPlacesAndTheYearOnce(
      Interval unit, int count, LocalDate first, int width, String labels) {
    List<String> bars = new ArrayList<>();
    LocalDate day = first;
    for (int i = 0; i < count; i++, day = unit.next(day)) {
      bars.add(day.toString());
    }

    Object texts =
        page.evaluate(
            DRAWN, Map.of("unit", unit.parameter(), "noun", "text", "width", width, "bars", bars));

    List<String> written = new ArrayList<>();
    ((List<?>) texts).forEach(text -> written.add((String) text));
    assertThat(written.removeLast()).isEqualTo("most in a " + unit.parameter() + ": 2 texts");
    assertThat(String.join(" ", written)).isEqualTo(labels);
  }
}
