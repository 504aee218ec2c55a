package org.chancery.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.article.Article;
import org.chancery.curation.Removal;
import org.chancery.ingest.Job;
import org.chancery.ingest.LineOutcome;
import org.chancery.ingest.NotIndexed;
import org.chancery.search.Criteria;
import org.junit.jupiter.api.Test;

class RemoverTest extends UpkeepSetup {

  private static final String SENTENCE =
      "It was removed on 1 Mar 2026 by admin (a hoax); lift the removal to index it again.";

  @Test
  void removesOneArticleAndKeepsItOutUntilThatIsLifted() throws Exception {
    ingest("one.jsonl", json("a", "Text of a."), json("b", "Text of b."));
    Article a = named("a");
    assertThat(remover.remove(a.id(), " a hoax ", "admin")).isTrue();
    assertThat(titles()).containsExactly("b");
    assertThat(index.articles().find(a.id())).isEmpty();
    assertThat(remover.list(0, 10))
        .containsExactly(
            new Removal(a.id(), "articles", a.origin(), "a", "a hoax", "admin", NOON.instant()));
    Job again = ingest("one.jsonl", json("a", "Text of a."), json("b", "Text of b."));
    assertThat(again.counts()).isEqualTo(new Job.Counts(0, 0, 1, 0, 1));
    assertThat(ingestion.notIndexed(again.id(), 0, 10))
        .containsExactly(new NotIndexed(a.origin(), SENTENCE));
    assertThat(remover.lift(a.id())).isTrue();
    assertThat(remover.lift(a.id())).isFalse();
    assertThat(remover.list(0, 10)).isEmpty();
    ingest("one.jsonl", json("a", "Text of a."));
    assertThat(titles()).containsExactly("a", "b");
  }

  @Test
  void saysSoOfALineThatSomebodySendsAgain() throws Exception {
    ingest("one.jsonl", json("a", "Text of a."));
    remover.remove(named("a").id(), "a hoax", "admin");
    List<LineOutcome> outcomes = new ArrayList<>();
    String lines = json("a", "Text of a.") + "\n" + json("c", "Text of c.");
    ingestion.lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), "editor", outcomes::add);
    assertThat(outcomes).extracting(LineOutcome::outcome).containsExactly("not_indexed", "indexed");
    assertThat(outcomes.getFirst().reason()).isEqualTo(SENTENCE);
  }

  @Test
  void removesWhatASearchFindsAndNothingElse() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      lines.add(json("n" + i, i % 2 == 0 ? "The treaty of day " + i : "The match of day " + i));
    }
    ingest("many.jsonl", lines.toArray(String[]::new));
    Job started = remover.start(Criteria.EVERYTHING.withQuery("treaty"), "", "admin");
    Job job = ingestion.await(started.id());
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    assertThat(job.kind()).isEqualTo(Job.Kind.REMOVE);
    assertThat(job.source()).isEqualTo("q=treaty");
    assertThat(job.changes()).isEqualTo(Map.of("removed", 125L));
    assertThat(job.bytesTotal()).isEqualTo(125);
    assertThat(job.bytesDone()).isEqualTo(125);
    assertThat(all()).hasSize(125).noneMatch(h -> h.title().equals("n0"));
    assertThat(remover.list(0, 1_000)).hasSize(125);
    assertThat(ingest("many.jsonl", lines.toArray(String[]::new)).counts())
        .isEqualTo(new Job.Counts(0, 0, 125, 0, 125));
  }

  @Test
  void refusesToRemoveEverythingOrNothing() throws Exception {
    ingest("one.jsonl", json("a", "Text of a."));
    assertThatThrownBy(() -> remover.start(Criteria.EVERYTHING, "", "admin"))
        .hasMessage(
            "Say which articles to remove; without a query or filter it would be all of them.");
    assertThatThrownBy(() -> remover.start(Criteria.EVERYTHING.withQuery("zebra"), "", "admin"))
        .hasMessage("No article matches, so none was removed.");
    assertThatThrownBy(() -> remover.remove(named("a").id(), "x".repeat(501), "admin"))
        .hasMessage("A reason has at most 500 characters.");
    assertThat(remover.remove("0".repeat(32), "", "admin")).isFalse();
    assertThat(titles()).containsExactly("a");
    assertThat(remover.list(0, 10)).isEmpty();
  }
}
