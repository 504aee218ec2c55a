package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that there cannot be, because nobody could tell what holds then, are refused. */
class EditRefusalsTest {

  private static final String PUTIN = "person:vladimir-putin";
  private static final String KIM = "person:kim-jong-un";

  private static TestIndex index;
  private static EditSetup with;

  @BeforeAll
  static void create() {
    index = TestCluster.emptyIndex("refusals");
    with = new EditSetup(index, TestDatabase.H2.fresh());
  }

  @AfterAll
  static void delete() {
    with.close();
    index.close();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        of(new Alias("person:nobody", "x"), "There is no actor 'person:nobody'."),
        of(new Alias("RUS", "Muscovy"), "There is no actor 'RUS'."),
        of(new Alias(PUTIN, " -- "), "A spelling has 1 to 200 characters"),
        of(new Alias(PUTIN, "\u200F\u202E"), "A spelling has 1 to 200 characters"),
        of(new Alias(PUTIN, "Vladimir Putin"), "Vladimir Putin is known by 'Vladimir Putin'"),
        of(new Alias(PUTIN, "Vladimir\u200E Putin"), "Vladimir Putin is known by 'Vladimir Putin'"),
        of(
            new Alias(KIM, "Vladimir Putin"),
            "'Vladimir Putin' is a name of Vladimir Putin (person:vladimir-putin) already; give"),
        of(
            new Alias(KIM, "VLADIMIR PUTIN"),
            "'VLADIMIR PUTIN' is a name of Vladimir Putin (person:vladimir-putin) already; give"),
        of(
            new Alias(KIM, "Putin"),
            "'Putin' is the surname of Vladimir Putin (person:vladimir-putin) already; give"),
        of(new Alias(KIM, "Japan"), "'Japan' is a name of Japan (JPN) already; give a longer form"),
        of(new Alias(KIM, "Korean War"), "'Korean War' is a phrase that names nobody already;"),
        of(new Alias(KIM, "NATO"), "'NATO' is a name of "),
        of(new Merge(PUTIN, PUTIN), "An actor cannot be merged into itself"),
        of(new Merge(PUTIN, "person:~a-b"), "There is no actor 'person:~a-b'."),
        of(
            new Merge(PUTIN, "company:adani"),
            "person:vladimir-putin is of type person, company:adani of type company; merge"),
        of(
            new Merge("person:~a-b", "company:adani"),
            "person:~a-b is of type person, company:adani of type company; merge"),
        of(
            new Split(PUTIN, List.of("Vladimir Putin"), "", "V", "person", null, null),
            "'Vladimir Putin' is the actor's own name"),
        of(
            new Split(KIM, List.of("Kim Chong-un", "Kim Jong-un"), "", "K", "person", null, null),
            "'Kim Jong-un' is read like the actor's own name, 'Kim Jong Un', which it keeps; give"),
        of(
            new Split(KIM, List.of("Kim Chong-un"), "", "Kim Jong-un", "person", null, null),
            "'Kim Jong-un' is a name of Kim Jong Un (person:kim-jong-un) already"),
        of(
            new Split(KIM, List.of("Kim Chong-un"), "", "Xi Jinping", "person", null, null),
            "'Xi Jinping' is a name of Xi Jinping (person:xi-jinping) already"),
        of(
            new Split(PUTIN, List.of("nonsense"), "", "V", "person", null, null),
            "Vladimir Putin is not known by 'nonsense'."),
        of(new Office(PUTIN, null, null), "Name the office."),
        of(
            new Office(PUTIN, null, new Role("Tsar", "XXX", null, null, null)),
            "'XXX' is no country's ISO code"),
        of(
            new Office(PUTIN, null, new Role("Tsar", "RUS", null, "2020", "2019-12")),
            "The office ends before it begins"),
        of(
            new Office(KIM, null, new Role("President", "RUS", "GOV", "2019-01", null)),
            "Vladimir Putin is President of RUS (2012-05-07 to ?) at that time; correct the dates"),
        of(
            new Office(KIM, null, new Role("Supreme Leader", "PRK", "GOV", "2020", "2022")),
            "Kim Jong Un is Supreme Leader of PRK (2011-12-17 to ?) at that time; correct the"));
  }

  private static Arguments of(GazetteerEdit edit, String sentence) {
    return Arguments.of(edit, sentence);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("refused")
  void saysWhy(GazetteerEdit edit, String sentence) {
    assertThatThrownBy(() -> with.preview(edit))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
    assertThatThrownBy(() -> with.editor.apply(EditSetup.of(edit)))
        .hasMessageStartingWith(sentence);
  }

  @Test
  void givesASpellingToOneAlone() throws Exception {
    with.apply(new Alias(KIM, "Dear Marshal"));
    assertThatThrownBy(() -> with.apply(new Alias(PUTIN, "dear marshal")))
        .hasMessageStartingWith("'dear marshal' is a name of Kim Jong Un (person:kim-jong-un) al");
  }

  @Test
  void changesAnOfficeInItsOwnPlace() throws Exception {
    Role now = Gazetteer.standard().find(PUTIN).orElseThrow().roles().getLast();
    Role later = new Role(now.name(), now.country(), now.sector(), "2012-05", "2024-05");
    with.preview(new Office(PUTIN, now, later));
    with.preview(new Office(KIM, null, new Role("Special Envoy", "RUS", "GOV", "2019", null)));
  }
}
