package org.chancery.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.chancery.article.Sha256;
import org.chancery.curation.Removals;
import org.chancery.export.Export;
import org.chancery.export.ExportAsk;
import org.chancery.export.ExportFixture;
import org.chancery.export.Format;
import org.chancery.export.Kept;
import org.chancery.export.Watch;
import org.chancery.frozen.FrozenSet.Coding;
import org.chancery.frozen.FrozenSet.State;
import org.chancery.frozen.FrozenSet.Stratum;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.NotYours;
import org.chancery.search.ArticleSearch;
import org.chancery.search.BadQuery;
import org.chancery.search.Choice;
import org.chancery.search.Count;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over the samples, on every database that Chancery runs on. */
class FrozenSetsTest {

  private static final Criteria PAIR = Criteria.EVERYTHING.with(Facet.DYAD, Choice.any("PRK-RUS"));

  @ParameterizedTest
  @EnumSource
  void keepsWhatASearchFindsAndNothingElse(TestDatabase kind) throws IOException {
    DataSource database = FrozenFixture.withAccounts(kind.fresh());
    ArticleSearch search = FrozenFixture.search(SampleIndex.get(), database, "ann");
    List<String> found = ids(search, PAIR);
    try (FrozenSets sets = sets(database)) {
      FrozenSet set = FrozenFixture.frozen(sets, FrozenFixture.ask(PAIR, null));
      assertThat(set.state()).as(set.message()).isEqualTo(State.FROZEN);
      assertThat(set.total()).isEqualTo(set.size()).isEqualTo(found.size()).isGreaterThan(5);
      assertThat(set.criteria()).contains(PAIR);
      assertThat(set.codings().stream().mapToLong(Coding::articles).sum()).isEqualTo(set.size());
      assertThat(members(sets, set)).containsExactlyInAnyOrderElementsOf(found);

      Criteria inside = Criteria.EVERYTHING.withFrozen(Choice.any(set.id()));
      assertThat(ids(search, inside)).containsExactlyInAnyOrderElementsOf(found);
      assertThat(search.count(Criteria.EVERYTHING.withFrozen(Choice.none(set.id()))))
          .isEqualTo(search.count(Criteria.EVERYTHING) - found.size());
      assertThat(search.count(PAIR.withFrozen(Choice.none(set.id())))).isZero();

      Changes changes = sets.changes(set);
      assertThat(changes.count(Status.SAME)).isEqualTo(set.size());
      assertThat(changes.matches()).isEqualTo(set.size());
      assertThat(changes.added()).isZero();

      // As it was is as it is, as long as nothing happened.
      for (Format format : List.of(Format.EVIDENCE, Format.CSV)) {
        ExportAsk ask = ExportAsk.of(format, set.asked());
        List<String> columns =
            ask.written().stream()
                .filter(c -> !c.equals("snippet") && !c.equals("copies"))
                .toList();
        assertThat(cells(asItWas(sets.kept(set), ask.withColumns(columns))))
            .containsExactlyInAnyOrderElementsOf(
                cells(ExportFixture.rows(search, ask.withColumns(columns))));
      }
      assertThat(digest(sets.kept(set))).isEqualTo(set.digest());
    }
  }

  @ParameterizedTest
  @EnumSource
  void drawsASampleThatSomebodyElseCanDraw(TestDatabase kind) throws IOException {
    DataSource database = FrozenFixture.withAccounts(kind.fresh());
    ArticleSearch search = FrozenFixture.search(SampleIndex.get(), database, "ann");
    try (FrozenSets sets = sets(database)) {
      Sampling twenty = new Sampling(20, null, Allocation.PROPORTIONAL, 42);
      FrozenSet set = FrozenFixture.frozen(sets, FrozenFixture.ask(Criteria.EVERYTHING, twenty));
      List<String> byHand =
          ids(search, Criteria.EVERYTHING).stream()
              .sorted(Comparator.comparing(id -> Draw.key(42, id)))
              .limit(20)
              .toList();
      assertThat(members(sets, set)).isEqualTo(byHand);
      FrozenSet again = FrozenFixture.frozen(sets, FrozenFixture.ask(Criteria.EVERYTHING, twenty));
      assertThat(again.digest()).isEqualTo(set.digest());

      Sampling byYear = new Sampling(20, Strata.YEAR, Allocation.EQUAL, 42);
      FrozenSet strata = FrozenFixture.frozen(sets, FrozenFixture.ask(Criteria.EVERYTHING, byYear));
      assertThat(strata.size()).isEqualTo(20);
      assertThat(strata.strata().stream().mapToLong(Stratum::drawn).sum()).isEqualTo(20);
      assertThat(strata.strata().stream().mapToLong(Stratum::found).sum())
          .isEqualTo(strata.total());
      SortedMap<String, Long> drawn = new TreeMap<>();
      for (Since since : sets.members(strata, 0, 100, null)) {
        drawn.merge(since.member().stratum(), 1L, Long::sum);
        String published = since.member().published();
        assertThat(published == null ? "" : published).startsWith(since.member().stratum());
      }
      strata.strata().stream()
          .filter(s -> s.drawn() > 0)
          .forEach(s -> assertThat(drawn).containsEntry(s.value(), s.drawn()));

      Criteria texts = Criteria.EVERYTHING.counting(Count.TEXTS);
      FrozenSet ofTexts = FrozenFixture.frozen(sets, FrozenFixture.ask(texts, twenty));
      assertThat(ofTexts.state()).as(ofTexts.message()).isEqualTo(State.FROZEN);
      assertThat(search.count(texts.withFrozen(Choice.any(ofTexts.id())))).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void belongsToItsOwnerAndThoseItIsSharedWith(TestDatabase kind) {
    DataSource database = FrozenFixture.withAccounts(kind.fresh());
    try (FrozenSets sets = sets(database)) {
      FrozenSet set = FrozenFixture.frozen(sets, FrozenFixture.ask(PAIR, null));
      String id = set.id();
      Criteria inside = Criteria.EVERYTHING.withFrozen(Choice.any(id));
      ArticleSearch bobs = FrozenFixture.search(SampleIndex.get(), database, "bob");
      assertThat(id).matches("[0-9a-z]{16}");
      assertThat(sets.find("bob", id)).isEmpty();
      assertThat(sets.delete("bob", id)).isFalse();
      assertThatThrownBy(() -> bobs.count(inside))
          .isInstanceOf(BadQuery.class)
          .hasMessage("There is no frozen set '" + id + "' that you may open.");

      Audience bob = new Audience(false, List.of("bob"));
      sets.rename("ann", id, "Treaty", "For the coders", bob);
      assertThat(sets.find("bob", id).orElseThrow().name()).isEqualTo("Treaty");
      assertThat(sets.find("bob", id).orElseThrow().digest()).isEqualTo(set.digest());
      assertThat(bobs.count(inside)).isEqualTo(set.size());
      assertThat(sets.find("eve", id)).isEmpty();
      assertThatThrownBy(() -> sets.rename("bob", id, "Mine", "", bob))
          .isInstanceOf(NotYours.class);
      assertThatThrownBy(() -> sets.delete("bob", id)).isInstanceOf(NotYours.class);
      assertThatThrownBy(
              () -> sets.rename("ann", id, "T", "", new Audience(false, List.of("nobody"))))
          .hasMessage("There is no account 'nobody'.");
      assertThat(sets.find("bob", id)).isPresent();

      assertThat(sets.delete("ann", id)).isTrue();
      assertThat(sets.find("bob", id)).isEmpty();
      assertThat(count(database, "frozen_member")).isZero();
      assertThat(count(database, "frozen_slice")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysThatOneFailedWhoseServerIsGone(TestDatabase kind) {
    DataSource database = FrozenFixture.withAccounts(kind.fresh());
    JdbcClient jdbc = JdbcClient.create(database);
    new FrozenStore(jdbc).add("lost", "ann", FrozenFixture.ask(PAIR, null), Instant.EPOCH);
    new MemberStore(jdbc)
        .add("lost", new Member(1, "a", "c", 1, "", "", "", "", "", "", "A", null, null, null));
    new MemberStore(jdbc).addSlice("lost", 0, new byte[] {1});
    Clock later = Clock.fixed(Instant.EPOCH.plus(Duration.ofHours(1)), ZoneOffset.UTC);
    try (FrozenSets sets =
        FrozenFixture.sets(
            FrozenFixture.search(SampleIndex.get(), database, "ann"),
            database,
            new Removals(jdbc),
            later)) {
      assertThat(sets.list("ann")).extracting(FrozenSet::state).containsExactly(State.FREEZING);
      sets.sweep();
      FrozenSet set = sets.find("ann", "lost").orElseThrow();
      assertThat(set.state()).isEqualTo(State.FAILED);
      assertThat(set.message()).startsWith("The server stopped before");
      assertThat(count(database, "frozen_member")).isZero();
      assertThat(count(database, "frozen_slice")).isZero();
      assertThatThrownBy(() -> sets.kept(set)).isInstanceOf(BadQuery.class);
    }
  }

  @Test
  void failsInOneSentenceAndKeepsNothing() {
    DataSource database = FrozenFixture.withAccounts(TestDatabase.H2.fresh());
    try (FrozenSets sets = sets(database)) {
      FrozenSet none =
          FrozenFixture.frozen(
              sets, FrozenFixture.ask(Criteria.EVERYTHING.withQuery("zzzqqq"), null));
      assertThat(none.state()).isEqualTo(State.FAILED);
      assertThat(none.message()).isEqualTo("Nothing was found that could be frozen.");
      assertThatThrownBy(() ->
              sets.freeze("ann", FrozenFixture.ask(Criteria.EVERYTHING.withQuery("(("), null)))
          .isInstanceOf(BadQuery.class);
      assertThat(sets.list("ann")).containsExactly(none);
    }
  }

  private static FrozenSets sets(DataSource database) {
    return FrozenFixture.sets(
        SampleIndex.get(), database, new Removals(JdbcClient.create(database)));
  }

  private static List<String> ids(ArticleSearch search, Criteria criteria) {
    return search.search(criteria, View.hits(1_000)).hits().stream().map(Hit::id).toList();
  }

  private static List<String> members(FrozenSets sets, FrozenSet set) {
    return sets.members(set, 0, 1_000, null).stream().map(s -> s.member().article()).toList();
  }

  private static List<CSVRecord> asItWas(Kept kept, ExportAsk ask) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export export =
        ExportFixture.exports(SampleIndex.get().search()).open(ask, kept.id(), () -> kept)) {
      assertThat(export.write(out, Watch.NOBODYS)).isEqualTo(export.promised());
    }
    return ExportFixture.parsed(out.toString(UTF_8));
  }

  private static List<List<String>> cells(List<CSVRecord> rows) {
    return rows.stream().map(CSVRecord::toList).toList();
  }

  /** By the words of the user guide. */
  private static String digest(Kept kept) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    kept.members().write(out);
    List<CSVRecord> rows = new ArrayList<>(ExportFixture.parsed(out.toString(UTF_8)));
    kept.articles().close();
    rows.sort(Comparator.comparing(r -> r.get("id")));
    MessageDigest digest = Sha256.digest();
    for (CSVRecord row : rows) {
      digest.update(
          String.join(
                  " ",
                  row.get("id"),
                  row.get("revision"),
                  row.get("text_sha256"),
                  row.get("annotations_sha256"),
                  row.get("coding"))
              .concat("\n")
              .getBytes(UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static long count(DataSource database, String table) {
    return JdbcClient.create(database)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }
}
