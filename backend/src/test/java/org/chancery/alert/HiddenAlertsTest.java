package org.chancery.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.chancery.index.Articles;
import org.chancery.index.OnBehalf;
import org.chancery.index.Reader;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.SavedSearch;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.chancery.search.SearchFixture;
import org.chancery.search.Sort;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One search, followed by two of whom one may not read all that it finds. */
class HiddenAlertsTest {

  @TempDir Path folder;

  /** Those who may not read the vault. */
  private Set<String> hidden = Set.of("ann");

  private final Reader reader =
      new Reader() {
        @Override
        public Set<String> hidden() {
          String account = OnBehalf.now().flatMap(OnBehalf::account).orElse("ann");
          return hidden.contains(account) ? Set.of("vault") : Set.of();
        }

        @Override
        public Set<String> abridged() {
          return Set.of();
        }

        @Override
        public boolean mayEdit(String collection) {
          return true;
        }
      };

  @Test
  void tellsEachOfWhatSheMayRead() throws Exception {
    DataSource database = AlertSetup.people(TestDatabase.H2.fresh());
    try (TestIndex index = TestCluster.emptyIndex("hidden-alerts");
        Ingestion ingestion = IngestFixture.over(index)) {
      Instant now = Instant.now();
      AlertSetup before = setup(database, index, now.minus(Duration.ofHours(1)));
      SavedSearch search =
          before.saved.create("ann", "All", Criteria.EVERYTHING, Sort.RELEVANCE, PageView.USUAL);
      before.saved.edit("ann", search.id(), old -> old.with(Audience.EVERYONE));
      before.alerts.set("ann", search.id(), Pace.IMMEDIATE, null);
      before.alerts.set("bob", search.id(), Pace.IMMEDIATE, null);
      ingest(ingestion, "articles", "The open one");
      ingest(ingestion, "vault", "The locked one");
      AlertSetup after = setup(database, index, now.plus(Duration.ofHours(1)));
      after.watch.run();
      Notice anns = after.inbox.list("ann", 10).getFirst();
      Notice bobs = after.inbox.list("bob", 10).getFirst();
      assertThat(anns.news().articles()).isEqualTo(1);
      assertThat(anns.lines()).extracting(Notice.Line::title).containsExactly("The open one");
      assertThat(bobs.news().articles()).isEqualTo(2);
      assertThat(bobs.lines()).hasSize(2);
      String address = after.feeds.open("bob");
      assertThat(feed(after, address)).contains("The locked one");
      // Titles that were told stay no longer than the right to read them.
      hidden = Set.of("ann", "bob");
      Notice left = after.inbox.list("bob", 10).getFirst();
      assertThat(left.lines()).extracting(Notice.Line::title).containsExactly("The open one");
      assertThat(left.summary()).isEqualTo("1 new article");
      assertThat(left.details()).isEmpty();
      assertThat(feed(after, address)).contains("The open one").doesNotContain("The locked one");
      // And no longer than the articles.
      hidden = Set.of();
      index.revisions().delete(bobs.lines().stream().map(Notice.Line::article).toList());
      Notice gone = after.inbox.list("bob", 10).getFirst();
      assertThat(gone.lines()).isEmpty();
      assertThat(gone.summary()).isEqualTo("0 new articles");
      assertThat(gone.details())
          .isEqualTo("What it told of was removed, or you may not read it any more.");
      assertThat(feed(after, address)).doesNotContain("The open one");
    }
  }

  private AlertSetup setup(DataSource database, TestIndex index, Instant now) {
    ArticleSearch search =
        SearchFixture.search(index.client(), index.definition().readAlias(), index.texts(), reader);
    Articles articles = new Articles(index.client(), index.definition(), reader);
    return new AlertSetup(database, search, reader, articles::present, null, now);
  }

  private static String feed(AlertSetup setup, String address) {
    String secret = address.substring(address.lastIndexOf('/') + 1);
    return new String(setup.feeds.find(secret).orElseThrow(), UTF_8);
  }

  private void ingest(Ingestion ingestion, String collection, String title) throws Exception {
    Path lines =
        Files.writeString(
            folder.resolve(collection + ".jsonl"),
            "{\"url\":\"https://a.example/%s\",\"title\":\"%s\",\"text\":\"It is about %s.\"}"
                .formatted(collection, title, title));
    assertThat(IngestFixture.ingest(ingestion, collection, lines).counts().indexed()).isEqualTo(1);
  }
}
