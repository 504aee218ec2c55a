package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.Dated;
import org.chancery.article.Dyad;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerEditTest {

  private static final String PUTIN = "person:vladimir-putin";
  private static final String KIM = "person:kim-jong-un";
  private static final String TEXT = "Russia's Vladimir Putin met Kim Jong Un in Pyongyang.";

  @Test
  void findsAnActorByOneMoreSpelling() {
    Enricher edited = edited(new Alias(PUTIN, "the Dresden spy"));
    assertThat(actors(edited, "A former Dresden Spy met Kim Jong Un.")).containsExactly(KIM);
    assertThat(actors(edited, "Yesterday the Dresden spy met Kim Jong Un."))
        .containsExactly(PUTIN, KIM);
    assertThat(edited.gazetteer().spellings(PUTIN)).contains("Vladimir Putin", "the Dresden spy");
  }

  @Test
  void countsAMergedActorByTheOtherId() {
    Enricher edited = edited(new Merge(KIM, PUTIN));
    assertThat(actors(edited, TEXT)).containsExactly(PUTIN, PUTIN);
    Gazetteer gazetteer = edited.gazetteer();
    assertThat(gazetteer.find(KIM)).map(Entry::id).contains(PUTIN);
    assertThat(gazetteer.current(KIM)).isEqualTo(PUTIN);
    assertThat(gazetteer.sameAs(KIM)).containsExactly(PUTIN, KIM);
    assertThat(gazetteer.lookup("kim jong un")).extracting(Entry::id).containsExactly(PUTIN);
    assertThat(gazetteer.find(PUTIN).orElseThrow().roles())
        .hasSizeGreaterThan(Gazetteer.standard().find(PUTIN).orElseThrow().roles().size());
  }

  @Test
  void takesAPersonWhomOnlyATitleMadeKnownForOneOfTheGazetteer() {
    String text = "South Korean Culture Minister Zoltan Grabowski met Kim Jong Un. Grabowski left.";
    String bare = "Zoltan Grabowski met Kim Jong Un.";
    Merge merge = new Merge("person:~zoltan-grabowski", PUTIN);
    assertThat(actors(Enricher.standard(), text)).contains("person:~zoltan-grabowski");
    assertThat(actors(edited(merge), text))
        .contains(PUTIN)
        .doesNotContain("person:~zoltan-grabowski");
    assertThat(actors(edited(merge), bare)).containsExactly(PUTIN, KIM);
    Gazetteer gazetteer = edited(merge).gazetteer();
    assertThat(gazetteer.spellings(PUTIN)).contains("Zoltan Grabowski");
    assertThat(gazetteer.lookup("zoltan grabowski")).extracting(Entry::id).containsExactly(PUTIN);
  }

  @Test
  void givesSpellingsToAnotherActor() {
    Enricher edited =
        edited(
            new Alias(PUTIN, "Vova Puzin"),
            new Split(
                PUTIN,
                List.of("Vova Puzin"),
                "person:vova-puzin",
                "Vova Puzin",
                "person",
                "KAZ",
                "CVL"));
    assertThat(actors(edited, "Vova Puzin met Vladimir Putin."))
        .containsExactly("person:vova-puzin", PUTIN);
    assertThat(edited.gazetteer().find(PUTIN).orElseThrow().aliases()).doesNotContain("Vova Puzin");
  }

  @Test
  void movesWhatWasAddedBeforeAMergeAndNotWhatWasSplitOffBefore() {
    Split split =
        new Split(
            KIM, List.of("Marshal Kim"), "person:marshal", "Marshal Kim", "person", null, null);
    Enricher edited = edited(new Alias(KIM, "Marshal Kim"), split, new Merge(KIM, PUTIN));
    assertThat(actors(edited, "Marshal Kim met Kim Jong Un."))
        .containsExactly("person:marshal", PUTIN);
  }

  @Test
  void givesSpellingsThatAreReadAlikeTogether() {
    Enricher edited =
        edited(
            new Alias(PUTIN, "Vova Pu-Zin"),
            new Alias(PUTIN, "Vova Pu Zin"),
            new Split(
                PUTIN, List.of("Vova Pu Zin"), "person:vova", "Vova", "person", "KAZ", "CVL"));
    assertThat(actors(edited, "Vova Pu-Zin met Kim Jong Un.")).containsExactly("person:vova", KIM);
    assertThat(edited.gazetteer().find(PUTIN).orElseThrow().aliases())
        .doesNotContain("Vova Pu-Zin", "Vova Pu Zin");
  }

  @Test
  void knowsAnOfficeOtherwise() {
    Entry putin = Gazetteer.standard().find(PUTIN).orElseThrow();
    Role president = putin.roles().getLast();
    String end = "2020-01-01";
    Role ended =
        new Role(president.name(), president.country(), president.sector(), president.from(), end);
    Enricher edited = edited(new Office(PUTIN, president, ended));
    assertThat(edited.gazetteer().find(PUTIN).orElseThrow().roles())
        .contains(ended)
        .doesNotContain(president);
    assertThat(role(Enricher.standard())).isEqualTo(president.name());
    assertThat(role(edited)).isNull();
    assertThat(
            edited(new Office(PUTIN, null, new Role("Chess Champion", null, null, end, null)))
                .gazetteer()
                .find(PUTIN)
                .orElseThrow()
                .roles())
        .extracting(Role::name)
        .contains("Chess Champion", president.name());
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11-06, 2013-02-05, 2012-11-05, false",
    "2012-11-06, 2013-02-05, 2012-11-06, true",
    "2012-11-06, 2013-02-05, 2013-02-05, true",
    "2012-11-06, 2013-02-05, 2013-02-06, false",
    "2012-11,    2013-02,    2012-10-31, false",
    "2012-11,    2013-02,    2012-11-01, true",
    "2012-11,    2013-02,    2013-02-28, true",
    "2012-11,    2013-02,    2013-03-01, false",
    "2012,       2013,       2011-12-31, false",
    "2012,       2013,       2012-01-01, true",
    "2012,       2013,       2013-12-31, true",
    "2012,       2013,       2014-01-01, false"
  })
  void holdsAnOfficeOnAllDaysThatItsDatesMayMean(
      String from, String to, LocalDate day, boolean held) {
    assertThat(new Role("Judge", null, null, from, to).isHeldOn(day)).isEqualTo(held);
  }

  @Test
  void takesAnOfficeForTheSameWhoseDaysAreWrittenOtherwise() {
    Role ruler = new Role("Ruler", "RUS", null, "2019-01", "2024");
    Role days = new Role("Ruler", "RUS", null, "2019-01-01", "2024-12-31");
    Gazetteer edited =
        edited(new Office(PUTIN, null, ruler), new Office(PUTIN, days, null)).gazetteer();
    assertThat(edited.find(PUTIN).orElseThrow().roles()).doesNotContain(ruler, days);
  }

  @Test
  void changesNothingWhereAnEditNoLongerApplies() {
    Gazetteer edited =
        Gazetteer.standard()
            .edited(
                List.of(
                    new Alias("person:nobody", "Nobody"),
                    new Alias("RUS", "Muscovy"),
                    new Alias(PUTIN, "Vladimir Putin"),
                    new Merge(PUTIN, PUTIN),
                    new Merge(PUTIN, "RUS"),
                    new Office(PUTIN, new Role("Tsar", "RUS", null, null, null), null)));
    assertThat(edited.edits(PUTIN)).isEmpty();
    assertThat(edited.find(PUTIN)).isEqualTo(Gazetteer.standard().find(PUTIN));
  }

  @Test
  void namesInItsCodingTheEditsOfWhoIsNamed() {
    Enricher standard = Enricher.standard();
    Enricher edited = edited(new Alias(PUTIN, "the Dresden spy"));
    Annotations both = edited.enrich(input(TEXT));
    assertThat(edited.coding(both)).startsWith(standard.version() + " a");
    Annotations other = edited.enrich(input("Kim Jong Un left."));
    assertThat(edited.coding(other)).isEqualTo(standard.version());
    assertThat(standard.coding(both)).isEqualTo(standard.version());
    assertThat(edited(new Alias(PUTIN, "the other spy")).coding(both))
        .isNotEqualTo(edited.coding(both));
  }

  @Test
  void codesEverythingElseAsBefore() {
    Enricher edited = edited(new Alias(PUTIN, "the Dresden spy"));
    assertThat(edited.enrich(input(TEXT))).isEqualTo(Enricher.standard().enrich(input(TEXT)));
  }

  @Test
  void leavesOutWhatIsDismissedWhereverItsSentenceMoves() {
    String first = "Vladimir Putin met Kim Jong Un in Pyongyang.";
    String text = first + " Later Putin flew home.";
    Annotations found = Enricher.standard().enrich(input(text));
    Dyad dyad = found.dyads().getFirst();
    Dismissals entry =
        new Dismissals(
            Set.of(),
            Set.of(),
            Set.of(new Dismissals.Told(dyad.key(), dyad.event(), Dismissals.digest(first))));
    Annotations without = Enricher.standard().enrich(input("Hello there.\n\n" + text), entry);
    assertThat(without.dyads())
        .noneMatch(d -> d.key().equals(dyad.key()) && d.event() == dyad.event());
    assertThat(without.actors()).hasSameSizeAs(found.actors());
    Dismissals mention =
        new Dismissals(
            Set.of(), Set.of(new Dismissals.Mentioned(PUTIN, Dismissals.digest(first))), Set.of());
    assertThat(Enricher.standard().enrich(input(text), mention).actors())
        .extracting(ActorMention::surface)
        .containsExactly("Kim Jong Un", "Putin");
    Dismissals whole = new Dismissals(Set.of(PUTIN), Set.of(), Set.of());
    assertThat(Enricher.standard().enrich(input(text), whole).actors())
        .extracting(ActorMention::actor)
        .containsExactly(KIM);
  }

  @Test
  void isQuickToBuild() {
    List<GazetteerEdit> edits = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      edits.add(new Alias(i % 2 == 0 ? PUTIN : KIM, "Spelling " + i));
    }
    edits.add(new Merge(KIM, PUTIN));
    long start = System.nanoTime();
    assertThat(Gazetteer.standard().edited(edits).spellings(PUTIN)).contains("Spelling 999");
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static Enricher edited(GazetteerEdit... edits) {
    return Enricher.standard().with(Gazetteer.standard().edited(List.of(edits)));
  }

  private static List<String> actors(Enricher enricher, String text) {
    return enricher.enrich(input(text)).actors().stream()
        .map(ActorMention::actor)
        .filter(actor -> actor.startsWith("person:"))
        .toList();
  }

  private static @Nullable String role(Enricher enricher) {
    return enricher.enrich(input(TEXT)).actors().stream()
        .filter(m -> m.actor().equals(PUTIN))
        .findFirst()
        .orElseThrow()
        .role();
  }

  private static Input input(String text) {
    return new Input("", text, Dated.of("2024-06-20", "test", 1), "en");
  }
}
