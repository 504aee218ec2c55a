package org.chancery.index;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonArray;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.copies.Sketch;
import org.chancery.index.Sketches.Found;
import org.jspecify.annotations.Nullable;

/** What is read of an article for its sketch: columns alone, sorted by the number of the write. */
final class SketchHit {

  static final List<String> FIELDS =
      List.of("id", "runs", "collection", "published.from", "published.to", "joined", "textId");

  private SketchHit() {}

  static Found toFound(Hit<Void> hit) {
    Map<String, JsonData> fields = hit.fields();
    String joined = value(fields, "joined");
    return new Found(
        Sketch.of(
            String.valueOf(value(fields, "id")),
            day(value(fields, "published.from")),
            day(value(fields, "published.to")),
            runs(fields.get("runs"))),
        String.valueOf(value(fields, "collection")),
        "true".equals(joined) ? value(fields, "textId") : null,
        hit.sort().getFirst().longValue());
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static @Nullable String value(Map<String, JsonData> fields, String name) {
    JsonData values = fields.get(name);
    return values == null ? null : values.to(List.class).getFirst().toString();
  }

  private static int[] runs(@Nullable JsonData values) {
    if (values == null) {
      return new int[0];
    }
    JsonArray array = values.toJson().asJsonArray();
    int[] runs = new int[array.size()];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = array.getInt(i);
    }
    return runs;
  }
}
