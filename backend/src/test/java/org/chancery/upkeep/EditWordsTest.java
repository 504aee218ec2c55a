package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.EventRoot;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits are read by people, who know actors by their names. */
class EditWordsTest {

  private static final String KIM = "person:kim-jong-un";
  private static final String XI = "person:xi-jinping";

  static Stream<Arguments> edits() {
    return Stream.of(
        Arguments.of(new Alias(KIM, "Marshal"), "Kim Jong Un is also called “Marshal”"),
        Arguments.of(new Merge(KIM, XI), "Kim Jong Un is Xi Jinping"),
        Arguments.of(new Merge("person:~ulla-ek", XI), "Ulla Ek is Xi Jinping"),
        Arguments.of(new Alias("person:gone", "Marshal"), "person:gone is also called “Marshal”"),
        Arguments.of(
            new Split(KIM, List.of("A", "B"), "person:a", "A", "person", null, null),
            "“A”, “B” are A, not Kim Jong Un"),
        Arguments.of(
            new Office(KIM, null, new Role("Judge", "PRK", null, "2019-01", null)),
            "Kim Jong Un: Judge of PRK (2019-01 to ?)"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("edits")
  void nameActors(GazetteerEdit edit, String words) {
    Gazetteer gazetteer = Gazetteer.standard().edited(List.of(new Merge(KIM, XI)));
    assertThat(EditWords.of(EditSetup.of(edit), Gazetteer.standard())).isEqualTo(words);
    assertThat(EditWords.of(EditSetup.of(edit), gazetteer)).isEqualTo(words);
  }

  @Test
  void nameWhoOrWhatIsDismissed() {
    Gazetteer gazetteer = Gazetteer.standard();
    assertThat(EditWords.of(dismissed(new Dismissal("x1", KIM, null, null, null)), gazetteer))
        .isEqualTo("Not Kim Jong Un in article x1");
    Dismissal entry = new Dismissal("x1", null, "CHN-RUS", EventRoot.AID, "They met.");
    assertThat(EditWords.of(dismissed(entry), gazetteer))
        .isEqualTo("Not CHN-RUS AID in a sentence of article x1");
  }

  private static ActorEdit dismissed(Dismissal dismissal) {
    return ActorEdit.of(dismissal, "", "editor", Instant.EPOCH);
  }
}
