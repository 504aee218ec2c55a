package org.chancery.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.chancery.article.EventRoot;
import org.chancery.enrich.GazetteerEdit;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.enrich.GazetteerEdit.Merge;
import org.chancery.enrich.GazetteerEdit.Office;
import org.chancery.enrich.GazetteerEdit.Split;
import org.chancery.enrich.Role;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On every database that Chancery runs on. */
class ActorEditsTest {

  private static final Instant THEN = Instant.parse("2025-03-01T12:34:56.789Z");
  private static final List<GazetteerEdit> ENTRIES =
      List.of(
          new Alias("person:a", "Ä “quoted” 🕊"),
          new Merge("person:b", "person:a"),
          new Split("person:a", List.of("x", "y"), "person:x", "X", "person", "RUS", null),
          new Office("person:c", null, new Role("President", "RUS", "GOV", "2000-05-07", null)));

  @ParameterizedTest
  @EnumSource
  void keepsEditsInTheirOrderAndThoseThatWereUndone(TestDatabase database) {
    ActorEdits edits = new ActorEdits(database.jdbc());
    assertThat(edits.version()).isZero();
    List<Long> ids =
        ENTRIES.stream().map(e -> edits.add(ActorEdit.of(e, "why", "editor", THEN))).toList();
    assertThat(edits.version()).isEqualTo(4);
    assertThat(edits.entries()).extracting(ActorEdit::entry).containsExactlyElementsOf(ENTRIES);
    ActorEdit first = edits.find(ids.getFirst()).orElseThrow();
    assertThat(first.reason()).isEqualTo("why");
    assertThat(first.editedAt()).isEqualTo(THEN);
    assertThat(edits.undo(first.id(), "other", THEN.plusSeconds(1))).isTrue();
    assertThat(edits.undo(first.id(), "other", THEN.plusSeconds(2))).isFalse();
    edits.job(first.id(), "job");
    ActorEdit undone = edits.find(first.id()).orElseThrow();
    assertThat(undone.undoneBy()).isEqualTo("other");
    assertThat(undone.undoneAt()).isEqualTo(THEN.plusSeconds(1));
    assertThat(undone.job()).isEqualTo("job");
    assertThat(edits.entries()).hasSize(3);
    assertThat(edits.list(0, 10))
        .extracting(ActorEdit::id)
        .containsExactlyElementsOf(ids.reversed());
    assertThat(edits.about(List.of("person:x")))
        .extracting(ActorEdit::id)
        .containsExactly(ids.get(2));
    assertThat(edits.about(List.of("person:a")))
        .extracting(ActorEdit::kind)
        .containsExactly(ActorEdit.Kind.SPLIT, ActorEdit.Kind.MERGE, ActorEdit.Kind.ALIAS);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheDismissalsOfArticles(TestDatabase database) {
    ActorEdits edits = new ActorEdits(database.jdbc());
    Dismissal actor = new Dismissal("1", "person:a", null, null, null);
    Dismissal entry = new Dismissal("1", null, "PRK-RUS", EventRoot.CONSULT, "They met.");
    edits.add(ActorEdit.of(actor, "", "editor", THEN));
    long id = edits.add(ActorEdit.of(entry, "", "editor", THEN));
    assertThat(edits.dismissed(List.of("1", "2")))
        .containsOnlyKeys("1")
        .containsEntry("1", List.of(actor, entry));
    assertThat(edits.dismissed(List.of())).isEmpty();
    assertThat(edits.entries()).isEmpty();
    assertThat(edits.about(List.of("person:a"))).hasSize(1);
    edits.undo(id, "editor", THEN);
    assertThat(edits.dismissed(List.of("1"))).containsEntry("1", List.of(actor));
  }
}
