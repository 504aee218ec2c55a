package org.chancery.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.chancery.article.Article;
import org.chancery.enrich.OtherRules;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportFixture;
import org.chancery.export.Format;
import org.chancery.export.Watch;
import org.chancery.extract.Extractor;
import org.chancery.frozen.Changes;
import org.chancery.frozen.FrozenFixture;
import org.chancery.frozen.FrozenSet;
import org.chancery.frozen.FrozenSets;
import org.chancery.frozen.Since;
import org.chancery.frozen.Status;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Job;
import org.chancery.search.Criteria;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A frozen set says what has become of its articles, whatever was done with them. */
class FrozenChangesTest extends UpkeepSetup {

  private static final String TALKS =
      "Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday, and thanked Kim Jong Un.";

  private DataSource database = TestDatabase.H2.fresh();
  private FrozenSets sets;

  @BeforeEach
  void open() {
    database = FrozenFixture.withAccounts(TestDatabase.H2.fresh());
    sets = FrozenFixture.sets(index, database, removals);
  }

  @AfterEach
  void close() {
    sets.close();
  }

  @Test
  void seesWhatIsNewChangedAndWithdrawn() throws Exception {
    ingest(
        "five.jsonl",
        json("a", "Text of a."),
        json("b", "Text of b."),
        json("c", TALKS),
        json("d", "Text of d."),
        json("e", "Text of e."));
    FrozenSet set = freeze();
    assertThat(counts(set)).isEqualTo(Map.of(Status.SAME, 5L));

    Article b = named("b");
    Article d = named("d");
    corrector.correct(named("a").id(), "title", "another", "admin");
    remover.remove(b.id(), "a hoax", "admin");
    corrector.correct(d.id(), "published", "2024-01-01", "admin");
    recodeWithoutKim();
    ingest("more.jsonl", json("f", "Text of f."));
    index.search().expire();

    Changes changes = sets.changes(set);
    assertThat(changes.counts())
        .isEqualTo(
            Map.of(
                Status.TEXT, 1L,
                Status.WITHDRAWN, 1L,
                Status.ANNOTATIONS, 1L,
                Status.DETAILS, 1L,
                Status.SAME, 1L));
    assertThat(changes.added()).isEqualTo(1);
    assertThat(changes.matches()).isEqualTo(5);
    Since withdrawn = changes.examples().getOrDefault(Status.WITHDRAWN, List.of()).getFirst();
    assertThat(withdrawn.member().title()).isEqualTo("b");
    assertThat(withdrawn.withdrawnAt()).isEqualTo(NOON.instant());
    Since text = changes.examples().getOrDefault(Status.TEXT, List.of()).getFirst();
    assertThat(text.changes().getFirst().changes().getFirst().after()).isEqualTo("another");
    assertThat(changes.examples().getOrDefault(Status.ANNOTATIONS, List.of()).getFirst().changes())
        .extracting(r -> r.cause())
        .containsExactly("recoded");

    // What comes again with the same text is the same again.
    remover.lift(b.id());
    corrector.takeBack(named("another").id(), "title");
    ingest("again.jsonl", json("b", "Text of b."));
    assertThat(counts(set)).containsEntry(Status.SAME, 3L).doesNotContainKey(Status.WITHDRAWN);
    ingest("other.jsonl", json("b", "Another text of b."));
    assertThat(counts(set)).containsEntry(Status.TEXT, 1L);
  }

  @Test
  void exportsTheEventsAsTheyWereAndNoTextThatIsGone() throws Exception {
    ingest("two.jsonl", json("c", TALKS), json("d", TALKS.replace("met", "thanked")));
    FrozenSet set = freeze();
    List<CSVRecord> before = evidence(set);
    assertThat(before).hasSizeGreaterThanOrEqualTo(2);
    assertThat(before).allSatisfy(row -> assertThat(row.get("sentence")).contains("Putin"));
    recodeWithoutKim();
    remover.remove(named("d").id(), "", "admin");
    List<CSVRecord> after = evidence(set);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < after.size(); i++) {
      boolean gone = removals.find(List.of(after.get(i).get("id"))).size() == 1;
      assertThat(after.get(i).get("target_actor")).isEqualTo(before.get(i).get("target_actor"));
      assertThat(after.get(i).get("sentence")).isEqualTo(gone ? "" : before.get(i).get("sentence"));
    }
    assertThat(after).anySatisfy(row -> assertThat(row.get("sentence")).isEmpty());
  }

  private FrozenSet freeze() {
    index.search().expire();
    FrozenSet set = FrozenFixture.frozen(sets, FrozenFixture.ask(Criteria.EVERYTHING, null));
    assertThat(set.isFrozen()).as(set.message()).isTrue();
    return set;
  }

  private Map<Status, Long> counts(FrozenSet set) {
    return sets.changes(set).counts();
  }

  private List<CSVRecord> evidence(FrozenSet set) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportAsk ask = ExportAsk.of(Format.EVIDENCE, set.asked());
    try (Export export =
        ExportFixture.exports(index.search()).open(ask, set.id(), () -> sets.kept(set))) {
      export.write(out, Watch.NOBODYS);
    }
    return ExportFixture.parsed(out.toString(UTF_8));
  }

  private void recodeWithoutKim() throws InterruptedException {
    Job started =
        new Recoding(
                ingestion,
                index.search(),
                IngestFixture.recoder(
                    index,
                    jdbc,
                    Extractor.standard(),
                    OtherRules.without("person:kim-jong-un", "r99")))
            .start(Criteria.EVERYTHING, "admin");
    assertThat(ingestion.await(started.id()).state()).isEqualTo(Job.State.DONE);
  }
}
