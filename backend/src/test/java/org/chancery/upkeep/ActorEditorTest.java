package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.article.Article;
import org.chancery.article.Dyad;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Dismissal;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Job;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide about actors changes exactly the articles that it concerns. */
class ActorEditorTest {

  private static final String PUTIN = "person:vladimir-putin";
  private static final String KIM = "person:kim-jong-un";
  private static final String XI = "person:xi-jinping";
  private static final Alias SPY = new Alias(PUTIN, "Dresden Spy");
  private static final Merge SAME = new Merge(KIM, XI);

  @TempDir Path folder;

  private TestIndex index;
  private DataSource database;
  private EditSetup with;

  @BeforeEach
  void create() throws Exception {
    index = TestCluster.emptyIndex("edits");
    database = TestDatabase.H2.fresh();
    with = new EditSetup(index, database);
    assertThat(ingest().counts()).isEqualTo(new Counts(4, 0, 0, 0, 0));
  }

  @AfterEach
  void delete() {
    with.close();
    index.close();
  }

  @Test
  void findsAnActorByOneMoreSpellingWhereverItStands() throws Exception {
    Preview preview = with.preview(SPY);
    assertThat(preview.changed()).isEqualTo(1);
    assertThat(preview.candidates()).isEqualTo(2);
    Example example = preview.examples().getFirst();
    assertThat(example.sentence()).isEqualTo("The Dresden Spy met Xi Jinping in Beijing.");
    assertThat(example.before()).doesNotContain("Dresden Spy: Vladimir Putin, President");
    assertThat(example.after()).contains("Dresden Spy: Vladimir Putin, President");
    assertThat(named("spy").provenance().revision()).isEqualTo(1);

    List<Article> others = List.of(named("match"), named("both"), named("kim"));
    ActorEdit edit = with.apply(SPY);
    assertThat(with.job(edit).counts()).isEqualTo(new Counts(0, 1, 1, 0, 0));
    assertThat(with.job(edit).kind()).isEqualTo(Job.Kind.EDIT);
    Article spy = named("spy");
    assertThat(EditSetup.actors(spy)).contains(PUTIN);
    assertThat(spy.provenance().revision()).isEqualTo(2);
    assertThat(spy.provenance().history().getLast().cause()).isEqualTo("edited");
    assertThat(spy.annotations().dyads()).extracting(Dyad::key).contains("CHN-RUS");
    assertThat(count("actor:putin")).isEqualTo(2);
    for (Article other : others) {
      assertThat(named(other.title()))
          .usingRecursiveComparison()
          .ignoringFields("provenance.coding")
          .isEqualTo(other);
    }
    assertThat(named("kim")).isEqualTo(others.getLast());
  }

  @Test
  void countsSamplesApartThatSearchesLeaveOut() throws Exception {
    assertThat(with.preview(SPY).samples()).isZero();
    Path file =
        Files.writeString(folder.resolve("sample.jsonl"), line("sample", "The Dresden Spy left."));
    IngestFixture.ingest(with.ingestion, "samples", file);
    Preview preview = with.preview(SPY);
    assertThat(preview.samples()).isEqualTo(1);
    assertThat(preview.candidates()).isEqualTo(3);
    assertThat(preview.changed()).isEqualTo(2);
  }

  @Test
  void undoesAnEditAsIfItHadNeverBeen() throws Exception {
    List<Article> before = everything();
    ActorEdit alias = with.apply(SPY);
    ActorEdit merge = with.apply(SAME);
    assertThat(everything()).isNotEqualTo(before);
    with.undo(merge);
    ActorEdit undone = with.undo(alias);
    assertThat(undone.stands()).isFalse();
    assertThat(undone.undoneBy()).isEqualTo("editor");
    assertThat(everything())
        .usingRecursiveComparison()
        .ignoringFields("provenance.revision", "provenance.history", "provenance.updatedAt")
        .isEqualTo(before);
    assertThat(with.editor.list(0, 10)).hasSize(2).noneMatch(ActorEdit::stands);
    assertThatThrownBy(() -> with.editor.undo(alias.id(), "editor"))
        .hasMessage("The edit 1 was undone before.");
  }

  @Test
  void answersAMergedActorByEitherId() throws Exception {
    ActorEdit merge = with.apply(SAME);
    assertThat(with.job(merge).counts().updated()).isEqualTo(2);
    assertThatThrownBy(() -> with.ingestion.retry(String.valueOf(merge.job()), "admin"))
        .hasMessage("A job of this kind cannot be tried again; recode the articles instead.");
    assertThat(EditSetup.actors(named("kim"))).contains(XI).doesNotContain(KIM);
    for (String id : List.of(KIM, XI)) {
      assertThat(with.search.count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.any(id))))
          .as(id)
          .isEqualTo(3);
      assertThat(with.search.count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.all(id))))
          .isEqualTo(3);
      assertThat(with.search.count(Criteria.EVERYTHING.with(Facet.ACTOR, Choice.none(id))))
          .isEqualTo(1);
      assertThat(count("actor:\"" + id + "\"")).isEqualTo(3);
    }
    assertThat(count("actor:\"kim jong un\"")).isEqualTo(3);
    assertThat(with.editor.entry(KIM)).map(e -> e.id()).contains(XI);
  }

  @Test
  void splitsAnActor() throws Exception {
    with.apply(SPY);
    Split split = new Split(PUTIN, List.of("Dresden Spy"), "", "Dresden Spy", "person", "deu", "");
    ActorEdit edit = with.apply(split);
    assertThat(EditSetup.actors(named("spy"))).contains("person:dresden-spy").doesNotContain(PUTIN);
    assertThat(EditSetup.actors(named("both"))).contains(PUTIN);
    ActorEdit later = with.apply(new Alias("person:dresden-spy", "Old Spy"));
    assertThatThrownBy(() -> with.editor.undo(edit.id(), "editor"))
        .hasMessage("Undo edit " + later.id() + " first; it is about person:dresden-spy.");
    with.undo(later);
    with.undo(edit);
    assertThat(EditSetup.actors(named("spy"))).contains(PUTIN);
  }

  @Test
  void goesOnFindingSomebodyWhomOnlyTextsKnewByTheName() throws Exception {
    Path file =
        Files.write(
            folder.resolve("titled.jsonl"),
            List.of(
                line("titled", "South Korean Culture Minister Zoltán Grabowski met Xi Jinping."),
                line("bare", "Zoltán Grabowski met Xi Jinping.")));
    IngestFixture.ingest(with.ingestion, "articles", file);
    assertThat(count("actor:\"Zoltan Grabowski\"")).isEqualTo(1);
    Merge merge = new Merge("person:~zoltan-grabowski", PUTIN);
    assertThat(with.preview(merge).changed()).isEqualTo(2);
    with.apply(merge);
    assertThat(EditSetup.actors(named("titled"))).containsExactlyInAnyOrder(PUTIN, XI);
    assertThat(EditSetup.actors(named("bare"))).containsExactlyInAnyOrder(PUTIN, XI);
    assertThat(count("actor:\"Zoltan Grabowski\"")).isEqualTo(count("actor:putin")).isEqualTo(3);
    assertThat(with.rules.gazetteer().spellings(PUTIN)).contains("Zoltán Grabowski");
  }

  @Test
  void endsAnOffice() throws Exception {
    Role now = Gazetteer.standard().find(PUTIN).orElseThrow().roles().getLast();
    Role ended = new Role(now.name(), now.country(), now.sector(), now.from(), "2020");
    with.apply(new Office(PUTIN, now, ended));
    assertThat(role(named("both"))).isNotEqualTo(now.name());
    assertThat(named("kim").provenance().revision()).isEqualTo(1);
  }

  @Test
  void dismissesAnActorInOneArticle() throws Exception {
    Article both = named("both");
    ActorEdit edit = with.apply(new Dismissal(both.id(), PUTIN, null, null, null));
    assertThat(EditSetup.actors(named("both"))).doesNotContain(PUTIN).contains(KIM);
    assertThat(named("both").provenance().coding()).endsWith(" e1");
    assertThatThrownBy(() -> with.apply(new Dismissal(both.id(), PUTIN, null, null, null)))
        .hasMessageStartingWith("Nothing of the kind is found in the article");
    assertThat(ingest().counts()).isEqualTo(new Counts(0, 0, 4, 0, 0));
    with.undo(edit);
    assertThat(named("both").annotations()).isEqualTo(both.annotations());
  }

  @Test
  void dismissesAnEntryOfAPair() throws Exception {
    Article both = named("both");
    Dyad dyad = both.annotations().dyads().getFirst();
    String sentence = "Vladimir Putin met Kim Jong Un in Pyongyang.";
    with.apply(new Dismissal(both.id(), null, dyad.key(), dyad.event(), sentence));
    assertThat(named("both").annotations().dyads()).doesNotContain(dyad);
    assertThat(EditSetup.actors(named("both"))).contains(PUTIN, KIM);
    assertThat(ingest().counts()).isEqualTo(new Counts(0, 0, 4, 0, 0));
  }

  @Test
  void holdsForWhatIsIngestedAgainOrLater() throws Exception {
    with.apply(SPY);
    List<Article> edited = everything();
    assertThat(ingest().counts()).isEqualTo(new Counts(0, 0, 4, 0, 0));
    assertThat(everything()).isEqualTo(edited);
    Path file =
        Files.writeString(
            folder.resolve("later.jsonl"),
            UpkeepSetup.json("later", "The Dresden Spy met Xi Jinping in Beijing."));
    IngestFixture.ingest(with.ingestion, "articles", file);
    assertThat(EditSetup.actors(named("later"))).contains(PUTIN);
  }

  @Test
  void isNoticedByAnotherProcess() throws Exception {
    try (EditSetup other = new EditSetup(index, database)) {
      long before = other.rules.refresh();
      with.apply(SPY);
      assertThat(other.rules.refresh()).isGreaterThan(before);
      assertThat(other.rules.gazetteer().spellings(PUTIN)).contains("Dresden Spy");
    }
  }

  private Job ingest() throws IOException, InterruptedException {
    Path file =
        Files.write(
            folder.resolve("four.jsonl"),
            List.of(
                line("both", "Vladimir Putin met Kim Jong Un in Pyongyang."),
                line("kim", "Kim Jong Un inspected a factory in North Korea."),
                line("spy", "The Dresden Spy met Xi Jinping in Beijing."),
                line("match", "The match between the two clubs ended without a goal.")));
    return IngestFixture.ingest(with.ingestion, "articles", file);
  }

  private static String line(String name, String text) {
    return UpkeepSetup.json(name, text).replaceFirst("\\{", "{\"published\":\"2024-06-20\",");
  }

  private long count(String query) {
    return with.search.count(Criteria.EVERYTHING.withQuery(query));
  }

  private static String role(Article article) {
    return String.valueOf(
        article.annotations().actors().stream()
            .filter(m -> m.actor().equals(PUTIN))
            .findFirst()
            .orElseThrow()
            .role());
  }

  private Article named(String title) {
    return everything().stream().filter(a -> a.title().equals(title)).findFirst().orElseThrow();
  }

  private List<Article> everything() {
    with.search.expire();
    return with.search.search(Criteria.EVERYTHING, View.hits(1_000)).hits().stream()
        .map(Hit::id)
        .sorted()
        .map(id -> index.articles().find(id).orElseThrow())
        .toList();
  }
}
