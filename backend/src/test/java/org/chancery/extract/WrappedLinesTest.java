package org.chancery.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {

  private static final List<String> WRAPPED =
      """
      Talks to resume in spring

      The harbour minister said on Monday that the talks with the
      neighbouring republic would resume in spring, and that fishing
      boats could leave port again without an escort. Nobody fished.
      Officials in the capital had doubted for weeks whether the
      accord would hold, since neither of the delegations had a map.

      Observers from four countries will count the catch, which both
      sides agreed to publish.
        * Ferry line opens
        * Bridge stays closed
      """
          .lines()
          .toList();

  @Test
  void joinsWhatWasBrokenAtAWidth() {
    assertThat(WrappedLines.join(WRAPPED))
        .contains("Talks to resume in spring", "* Ferry line opens", "* Bridge stays closed")
        .anySatisfy(line -> assertThat(line).startsWith("Observers").endsWith("to publish."));
  }

  @Test
  void leavesParagraphsOfOneLineAlone() {
    List<String> lines = List.of("Talks to resume", "One, two, three. ".repeat(20).strip(), "End.");

    assertThat(WrappedLines.join(lines)).isEqualTo(lines);
  }

  @Test
  void leavesAListOfHeadlinesAlone() {
    List<String> lines =
        List.of(
            "Ferry line opens between the two capitals after ten years",
            "Bridge stays closed",
            "Telm mourns its mayor, who wrote the book on the Larn",
            "Weather: rain",
            "Two boats missed off the western bank since the storm");

    assertThat(WrappedLines.join(lines)).isEqualTo(lines);
  }
}
