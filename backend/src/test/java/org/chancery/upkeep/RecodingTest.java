package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.article.Article;
import org.chancery.article.Revision.Change;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.OtherRules;
import org.chancery.extract.Extractor;
import org.chancery.extract.OtherOutlets;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Job;
import org.chancery.ingest.Job.Counts;
import org.chancery.ingest.NotIndexed;
import org.chancery.ingest.Sources;
import org.chancery.search.BadQuery;
import org.chancery.search.Criteria;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.Test;

/** What was indexed by the rules of today is recoded by those of another day. */
class RecodingTest extends UpkeepSetup {

  private static final Enricher WITHOUT_KIM = OtherRules.without("person:kim-jong-un", "r99");

  @Test
  void changesNothingByTheSameRules() throws Exception {
    ingest("two.jsonl", meeting("a"), match("b"));
    List<Article> before = everything();
    Job job = recode(Extractor.standard(), Enricher.standard(), Criteria.EVERYTHING);
    assertThat(job.counts()).isEqualTo(new Counts(0, 0, 2, 0, 0));
    assertThat(job.changes()).isEmpty();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void changesExactlyTheArticlesThatOtherRulesTouch() throws Exception {
    ingest("three.jsonl", meeting("a"), match("b"), meeting("c"));
    Article match = named("b");
    Article meeting = named("a");
    Job job = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING);
    assertThat(job.kind()).isEqualTo(Job.Kind.RECODE);
    assertThat(job.counts()).isEqualTo(new Counts(0, 2, 1, 0, 0));
    assertThat(job.changes()).containsEntry("actors", 2L).doesNotContainKeys("title", "body");
    assertThat(job.bytesDone()).isEqualTo(3);
    Article recoded = named("a");
    assertThat(recoded.annotations().actors())
        .noneMatch(m -> m.actor().equals("person:kim-jong-un"));
    assertThat(recoded.provenance().revision()).isEqualTo(2);
    assertThat(recoded.provenance().history().getLast().cause()).isEqualTo("recoded");
    assertThat(recoded.provenance().history().getLast().changes())
        .contains(new Change("actors", null, null));
    assertThat(recoded.provenance().coding()).contains(" r99 g");
    assertThat(recoded.provenance().job()).isEqualTo(meeting.provenance().job());
    assertThat(recoded.provenance().ingestedAt()).isEqualTo(meeting.provenance().ingestedAt());
    // Of the one that stays only the rules are new that it agrees with.
    Article same = named("b");
    assertThat(same.provenance().coding()).contains(" r99 g");
    assertThat(same)
        .usingRecursiveComparison()
        .ignoringFields("provenance.coding")
        .isEqualTo(match);
    assertThat(recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING).counts())
        .isEqualTo(new Counts(0, 0, 3, 0, 0));
  }

  @Test
  void makesTheSameOfAPageThatOnlyItsFeedDates() throws Exception {
    try (LocalSite site = new LocalSite()) {
      site.on(
          "/feed",
          "text/xml",
          "<rss version='2.0'><channel><title>N</title><item><link>{site}/a</link><title>Told by the"
              + " feed</title><pubDate>Tue, 05 Mar 2024 10:20:30 +0100</pubDate></item></channel>"
              + "</rss>");
      site.on(
          "/a", "text/html", "<html><body><article><p>Kim Jong Un went on.</p></article></body>");
      Sources feed = new Sources(List.of(), List.of(site.address("/feed")));
      ingestion.await(ingestion.start(feed, "articles", "admin").id());
    }
    List<Article> before = everything();
    assertThat(before).hasSize(1);
    assertThat(Objects.requireNonNull(before.getFirst().published()).rule()).isEqualTo("feed");
    assertThat(recode(Extractor.standard(), Enricher.standard(), Criteria.EVERYTHING).counts())
        .isEqualTo(new Counts(0, 0, 1, 0, 0));
    assertThat(everything()).isEqualTo(before);
    Job other = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING);
    assertThat(other.changes()).containsOnlyKeys("actors", "countries");
  }

  @Test
  void extractsAnewWithAnotherExtractor() throws Exception {
    ingest("two.jsonl", line("a", "\"outlet\":\"The Paper\",", "Text."), match("b"));
    Extractor other = OtherOutlets.knowing("paper.example\tThe Paper\tNOR\tnewspaper\tPaper");
    Job job = recode(other, Enricher.standard(), Criteria.EVERYTHING);
    assertThat(job.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0));
    assertThat(job.changes()).isEqualTo(Map.of("outlet", 1L));
    assertThat(named("a").outlet()).isNotNull().matches(o -> "NOR".equals(o.country()));
  }

  @Test
  void takesThePartThatAQuerySelects() throws Exception {
    ingest("three.jsonl", meeting("a"), meeting("b"), match("c"));
    Job job = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING.withQuery("title:a"));
    assertThat(job.source()).isEqualTo("q=title%3Aa");
    assertThat(job.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0));
    assertThat(named("b").provenance().revision()).isEqualTo(1);
    Recoding recoding = recoding(Extractor.standard(), WITHOUT_KIM);
    assertThatThrownBy(() -> recoding.start(Criteria.EVERYTHING.withQuery("(a"), "admin"))
        .isInstanceOf(BadQuery.class);
  }

  @Test
  void leavesWhatHasNoOriginalAsItIs() throws Exception {
    ingest("two.jsonl", meeting("a"), meeting("b"));
    Article a = named("a");
    index.originals().delete(List.of(a.id()));
    Job job = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING);
    assertThat(job.counts()).isEqualTo(new Counts(0, 1, 0, 0, 1));
    assertThat(ingestion.notIndexed(job.id(), 0, 10))
        .containsExactly(
            new NotIndexed(
                a.origin(), "No original was kept; it stays as it is until it comes again."));
    assertThat(named("a")).isEqualTo(a);
  }

  @Test
  void keepsCorrections() throws Exception {
    ingest("one.jsonl", meeting("a"));
    corrector.correct(named("a").id(), "title", "Kim Jong Un travels", "editor");
    Job job = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING);
    assertThat(job.counts().updated()).isEqualTo(1);
    Article recoded = named("Kim Jong Un travels");
    assertThat(recoded.annotations().actors())
        .noneMatch(m -> m.actor().equals("person:kim-jong-un"));
    assertThat(recoded.provenance().coding()).containsPattern(" r99 g[0-9a-f]{8} e1$");
    assertThat(recoded.provenance().revision()).isEqualTo(3);
  }

  @Test
  void takesSamplesToo() throws Exception {
    ingest("one.jsonl", meeting("a"));
    ingestInto("samples", "sample.jsonl", line("s", "", "Kim Jong Un left."));
    Job job = recode(Extractor.standard(), WITHOUT_KIM, Criteria.EVERYTHING);
    assertThat(job.counts()).isEqualTo(new Counts(0, 2, 0, 0, 0));
  }

  @Test
  void endsWhenItIsCancelled() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      lines.add(meeting("n" + i));
    }
    ingest("many.jsonl", lines.toArray(String[]::new));
    Job started = recoding(Extractor.standard(), WITHOUT_KIM).start(Criteria.EVERYTHING, "admin");
    while (ingestion.find(started.id()).orElseThrow().bytesDone() == 0) {
      Thread.sleep(5);
    }
    ingestion.cancel(started.id());
    Job job = ingestion.await(started.id());
    assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
    assertThat(job.counts().updated()).isBetween(1L, 2_999L).isEqualTo(job.bytesDone());
  }

  private Job recode(Extractor extractor, Enricher enricher, Criteria criteria)
      throws InterruptedException {
    Job job = ingestion.await(recoding(extractor, enricher).start(criteria, "admin").id());
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    return job;
  }

  private Recoding recoding(Extractor extractor, Enricher enricher) {
    return new Recoding(
        ingestion, index.search(), IngestFixture.recoder(index, jdbc, extractor, enricher));
  }

  private List<Article> everything() {
    return all().stream().map(h -> index.articles().find(h.id()).orElseThrow()).toList();
  }

  private static String meeting(String name) {
    return json(name, "Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday.");
  }

  private static String match(String name) {
    return json(name, "The match between the two clubs ended without a goal.");
  }

  private static String line(String name, String more, String text) {
    return json(name, text).replaceFirst("\\{", "{" + more);
  }
}
