package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.api.SharedApi.ADMIN;

import java.net.http.HttpResponse;
import java.util.Collection;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** Frozen sets as others open them. */
final class FrozenCalls {

  private static final String SETS = "/api/v1/frozen";

  private FrozenCalls() {}

  /** Everything that somebody may read, by the outlets that it is of. */
  static String freeze(Caller by) {
    String made =
        by.post(SETS, "{\"name\":\"All\",\"sample\":{\"size\":100000,\"by\":\"outlet\"}}").body();
    String id = JsonMapper.shared().readTree(made).path("id").asString();
    Awaitility.await()
        .until(() -> by.json(SETS + "/" + id).path("state").asString().equals("frozen"));
    return id;
  }

  /**
   * Nothing of what is hidden from somebody comes from a set that an administrator froze, or of
   * what was removed since.
   */
  static void opens(Caller somebody, Collection<AccessTable.Row> rows, String set, String hidden) {
    assertThat(ADMIN.get(SETS + "/" + set + "/articles?size=1000").body()).contains(hidden);
    ADMIN.put(SETS + "/" + set, "{\"sharedWithAll\":true}");
    for (AccessTable.Row row : rows) {
      if (row.path().startsWith(SETS + "/{id}") && row.reads()) {
        String path = row.path().replace("{id}", set);
        HttpResponse<String> answer =
            somebody.get(path.endsWith(".zip") ? path + "?format=csv" : path);
        assertThat(answer.statusCode()).as(row.call()).isEqualTo(200);
        assertThat(answer.body()).as(row.call()).doesNotContain(hidden);
      }
    }
    ADMIN.delete(SETS + "/" + set);
  }
}
