package org.chancery.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.enrich.GazetteerEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Edits of actors and dismissals, those that were undone too. Thread-safe. */
public class ActorEdits {

  private static final ObjectMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  public ActorEdits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps an edit; returns its id. */
  public long add(ActorEdit edit) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into actor_edit (kind, actor, article, edit, reason, edited_by, edited_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                edit.kind().name(),
                edit.actor(),
                edit.dismissal() == null ? null : edit.dismissal().article(),
                JSON.writeValueAsString(edit.entry() == null ? edit.dismissal() : edit.entry()),
                edit.reason(),
                edit.editedBy(),
                edit.editedAt().atOffset(ZoneOffset.UTC)))
        .update(key, "id");
    count();
    return Objects.requireNonNull(key.getKey()).longValue();
  }

  /** Notes that an edit does not hold any more; false where that was so. */
  public boolean undo(long id, String who, Instant at) {
    boolean undone =
        jdbc.sql(
                    "update actor_edit set undone_by = ?, undone_at = ?"
                        + " where id = ? and undone_at is null")
                .params(who, at.atOffset(ZoneOffset.UTC), id)
                .update()
            > 0;
    count();
    return undone;
  }

  /** Notes which job codes again what an edit, or its undoing, touches. */
  public void job(long id, String job) {
    jdbc.sql("update actor_edit set job = ? where id = ?").params(job, id).update();
  }

  private void count() {
    jdbc.sql("update actor_edit_version set version = version + 1").update();
  }

  /** Another one after each change. */
  public long version() {
    return jdbc.sql("select version from actor_edit_version").query(Long.class).single();
  }

  /** The edits of entries that stand, in their order. */
  public List<ActorEdit> entries() {
    return jdbc.sql(
            "select * from actor_edit where article is null and undone_at is null order by id")
        .query(ActorEdits::row)
        .list();
  }

  public Optional<ActorEdit> find(long id) {
    return jdbc.sql("select * from actor_edit where id = ?")
        .param(id)
        .query(ActorEdits::row)
        .optional();
  }

  /** Newest first. */
  public List<ActorEdit> list(int offset, int limit) {
    return jdbc.sql("select * from actor_edit order by id desc limit ? offset ?")
        .params(limit, offset)
        .query(ActorEdits::row)
        .list();
  }

  /** Those about any of these actors, newest first. */
  public List<ActorEdit> about(Collection<String> actors) {
    return jdbc
        .sql(
            "select * from actor_edit where actor in (:ids) or kind in ('MERGE', 'SPLIT')"
                + " order by id desc")
        .param("ids", actors)
        .query(ActorEdits::row)
        .list()
        .stream()
        .filter(edit -> edit.actors().stream().anyMatch(actors::contains))
        .toList();
  }

  /** The dismissals that stand, by article. */
  public Map<String, List<Dismissal>> dismissed(Collection<String> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("select * from actor_edit where article in (:ids) and undone_at is null order by id")
        .param("ids", articles)
        .query(ActorEdits::row)
        .list()
        .stream()
        .map(edit -> Objects.requireNonNull(edit.dismissal()))
        .collect(Collectors.groupingBy(Dismissal::article, HashMap::new, Collectors.toList()));
  }

  private static ActorEdit row(ResultSet row, int number) throws SQLException {
    ActorEdit.Kind kind = ActorEdit.Kind.valueOf(row.getString("kind"));
    String json = row.getString("edit");
    GazetteerEdit entry =
        switch (kind) {
          case ALIAS -> JSON.readValue(json, GazetteerEdit.Alias.class);
          case MERGE -> JSON.readValue(json, GazetteerEdit.Merge.class);
          case SPLIT -> JSON.readValue(json, GazetteerEdit.Split.class);
          case OFFICE -> JSON.readValue(json, GazetteerEdit.Office.class);
          case DISMISSAL -> null;
        };
    return new ActorEdit(
        row.getLong("id"),
        entry,
        entry == null ? JSON.readValue(json, Dismissal.class) : null,
        row.getString("reason"),
        row.getString("edited_by"),
        row.getTimestamp("edited_at").toInstant(),
        row.getString("undone_by"),
        instant(row.getTimestamp("undone_at")),
        row.getString("job"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
