package org.chancery.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended: a point in time of the index, and the sort values of the last hit.
 *
 * @param asked what was asked for; a cursor serves only the search that made it
 * @param samplesLeftOut what was decided for the first page holds for all
 */
record Cursor(String pit, List<Object> after, int asked, boolean samplesLeftOut) {

  private static final ObjectMapper JSON = JsonMapper.shared();

  static Cursor after(String pit, List<FieldValue> sort, int asked, boolean samplesLeftOut) {
    return new Cursor(pit, sort.stream().map(FieldValue::_get).toList(), asked, samplesLeftOut);
  }

  List<FieldValue> searchAfter() {
    return after.stream().map(Cursor::value).toList();
  }

  /** Of a list that is sorted by one value. */
  FieldValue place() {
    if (after.size() != 1) {
      throw new BadQuery("The cursor is none that this list gave out; start again without it.", -1);
    }
    return searchAfter().getFirst();
  }

  String encoded() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
  }

  /** The same for the same search in every process, so that any of them can go on with a cursor. */
  static int fingerprint(Criteria criteria, Sort sort) {
    return CriteriaParameters.toQuery(criteria, sort).hashCode();
  }

  static Cursor decode(String text, int asked) {
    Cursor cursor = read(text);
    if (cursor == null
        || cursor.pit == null
        || cursor.after == null
        || cursor.after.contains(null)) {
      throw new BadQuery("The cursor is none that a search gave out; start again without it.", -1);
    }
    if (cursor.asked != asked) {
      throw new BadQuery("The cursor belongs to another search; start again without it.", -1);
    }
    return cursor;
  }

  /** Whatever a caller sent, so that any component may be absent. */
  private static @Nullable Cursor read(String text) {
    try {
      return JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
    } catch (IllegalArgumentException | JacksonException e) {
      return null;
    }
  }

  private static FieldValue value(Object value) {
    return switch (value) {
      case Integer i -> FieldValue.of(i.longValue());
      case Long l -> FieldValue.of(l);
      case Double d -> FieldValue.of(d);
      case Boolean b -> FieldValue.of(b);
      default -> FieldValue.of(value.toString());
    };
  }

  /** What leads to the page behind one, or null behind the last. */
  static @Nullable String next(
      MultiSearchItem<HitSource> page, View view, String pit, int asked, boolean leftOut) {
    List<Hit<HitSource>> hits = page.hits().hits();
    if (hits.isEmpty() || hits.size() < view.size()) {
      return null;
    }
    String latest = page.pitId() == null ? pit : page.pitId();
    return after(latest, hits.getLast().sort(), asked, leftOut).encoded();
  }
}
