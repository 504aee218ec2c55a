package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.index.Reader;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered lately is answered again, and no moment longer than it is true. */
class AnswersTest {

  private static final long LONGER_THAN_FRESH = 1_100;
  private static final View PAGE =
      new View(Sort.NEWEST, 10, null, List.of(Facet.COUNTRY, Facet.DYAD), 10, Interval.MONTH);
  private static final FacetAsk COUNTRIES = new FacetAsk(Facet.COUNTRY, "", false, 10);

  @TempDir Path folder;

  private final Map<OwnMark, List<String>> marks = new EnumMap<>(OwnMark.class);
  private final AtomicReference<Gazetteer> gazetteer = new AtomicReference<>(Gazetteer.standard());
  private TestIndex index;
  private Ingestion ingestion;
  private ArticleSearch search;

  @BeforeEach
  void ingestOne() throws Exception {
    index = TestCluster.emptyIndex("answers");
    ingestion = IngestFixture.over(index);
    ingest("Norway met Iceland in Oslo.");
    search =
        SearchFixture.search(
            index.client(),
            index.definition().readAlias(),
            index.texts(),
            gazetteer::get,
            mark -> marks.getOrDefault(mark, List.of()));
  }

  @AfterEach
  void close() {
    ingestion.close();
    index.close();
  }

  @Test
  void asksOnceAsLongAsTheIndexShowsTheSame() throws Exception {
    SearchResult first = search.search(Criteria.EVERYTHING, PAGE);
    FacetPage countries = search.values(Criteria.EVERYTHING, COUNTRIES);
    long asked = asked();
    assertThat(search.search(Criteria.EVERYTHING, PAGE)).isEqualTo(first);
    assertThat(search.values(Criteria.EVERYTHING, COUNTRIES)).isEqualTo(countries);
    assertThat(asked()).isEqualTo(asked);
    assertThat(first.total()).isOne();
    search.search(Criteria.EVERYTHING.withQuery("norway"), PAGE);
    search.search(Criteria.EVERYTHING, PAGE.sortedBy(Sort.OLDEST));
    assertThat(asked()).isGreaterThan(asked);
  }

  @Test
  void showsWhatIsNewWithinASecond() throws Exception {
    assertThat(search.search(Criteria.EVERYTHING, PAGE).total()).isOne();
    ingest("Norway threatened Iceland.");
    Thread.sleep(LONGER_THAN_FRESH);
    SearchResult second = search.search(Criteria.EVERYTHING, PAGE);
    assertThat(second.total()).isEqualTo(2);
    assertThat(second.hits()).hasSize(2);
    assertThat(search.values(Criteria.EVERYTHING, COUNTRIES).values())
        .extracting(FacetValue::count)
        .containsOnly(2L);
  }

  @Test
  void asksAgainWhenNamesHaveChanged() throws Exception {
    search.search(Criteria.EVERYTHING, PAGE);
    long asked = asked();
    gazetteer.set(
        gazetteer
            .get()
            .edited(List.of(new GazetteerEdit.Alias("person:vladimir-putin", "V. V. P."))));
    search.search(Criteria.EVERYTHING, PAGE);
    assertThat(asked()).isGreaterThan(asked);
  }

  @Test
  void keepsNothingThatDependsOnTheMarksOfAReader() {
    Criteria starred = Criteria.EVERYTHING.withMine(Choice.any("starred"));
    assertThat(search.search(starred, PAGE).total()).isZero();
    String id = search.search(Criteria.EVERYTHING, PAGE).hits().getFirst().id();
    marks.put(OwnMark.STARRED, List.of(id));
    assertThat(search.search(starred, PAGE).total()).isOne();
    marks.clear();
    assertThat(search.search(starred, PAGE).total()).isZero();
  }

  /** The answer to one who may read everything is none to one who may not, nor the other way. */
  @Test
  void givesNobodyWhatSomebodyElseMayRead() {
    Set<String> hidden = new TreeSet<>();
    Reader reader =
        new Reader() {
          @Override
          public Set<String> hidden() {
            return hidden;
          }

          @Override
          public Set<String> abridged() {
            return Set.of();
          }

          @Override
          public boolean mayEdit(String collection) {
            return false;
          }
        };
    ArticleSearch both =
        SearchFixture.search(index.client(), index.definition().readAlias(), index.texts(), reader);
    assertThat(both.search(Criteria.EVERYTHING, PAGE).total()).isOne();
    hidden.add("kept");
    assertThat(both.search(Criteria.EVERYTHING, PAGE).total()).isZero();
    assertThat(both.values(Criteria.EVERYTHING, COUNTRIES).values()).isEmpty();
    hidden.clear();
    assertThat(both.search(Criteria.EVERYTHING, PAGE).total()).isOne();
    assertThat(both.values(Criteria.EVERYTHING, COUNTRIES).values()).isNotEmpty();
  }

  private void ingest(String text) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(text.hashCode() + ".jsonl"),
            "{\"text\":\"%s\",\"published\":\"2024-05-06\"}".formatted(text));
    IngestFixture.ingest(ingestion, "kept", file);
  }

  /** How many searches the index has had. */
  private long asked() throws IOException {
    return Objects.requireNonNull(
            Objects.requireNonNull(
                    index
                        .client()
                        .indices()
                        .stats(s -> s.index(index.definition().readAlias()))
                        .all()
                        .total())
                .search())
        .queryTotal();
  }
}
