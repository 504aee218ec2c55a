package org.chancery.search.reference;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.search.Criteria;
import org.chancery.search.Queries;
import org.chancery.search.SearchFixture;
import org.chancery.testing.TestIndex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Breaks the query of a search in every place, one at a time, and looks whether its total still is
 * what a loop counts. A kind of clause that nobody would miss is one that is not tested.
 */
final class Mutations {

  /** A clause of a kind that comes so seldom may by chance make no difference. */
  private static final int OFTEN = 20;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final TestIndex index;
  private final Queries queries;
  private final Map<String, int[]> kinds = new TreeMap<>();

  Mutations(TestIndex index) {
    this.index = index;
    this.queries = SearchFixture.queries(index.client(), index.definition().readAlias());
  }

  void tryOn(Asked asked, PlainCount plain) throws IOException {
    Criteria criteria = asked.criteria();
    JsonNode query =
        JSON.readTree(
            JsonpUtils.toJsonString(queries.toElastic(criteria), new Jackson3JsonpMapper()));
    long expected = plain.ids(asked).size();
    assertThat(total(query)).as(query.toString()).isEqualTo(expected);
    leaveOut(query, "", kind -> look(kind, query, expected));
  }

  private void look(String kind, JsonNode broken, long expected) {
    if (kind.endsWith(" match_all")) {
      return;
    }
    int[] seen = kinds.computeIfAbsent(kind, k -> new int[2]);
    seen[0]++;
    // One that was missed once is missed.
    if (seen[1] == 0 && total(broken) != expected) {
      seen[1]++;
    }
  }

  /** Kinds of clauses that were left out and that no search missed so far. */
  List<String> neverMissed() {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue()[1] == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  void report() {
    long often = kinds.values().stream().filter(seen -> seen[0] >= OFTEN).count();
    List<String> never = neverMissed();
    System.out.println(
        often
            + " of "
            + kinds.size()
            + " kinds of clauses were tried often enough; never missed: "
            + never);
    assertThat(never)
        .as("clauses that can be left out")
        .noneMatch(kind -> kinds.get(kind)[0] >= OFTEN);
    assertThat(often).isGreaterThan(15);
  }

  /**
   * Leaves out every element of every list, and every bound of a range, and puts each back when its
   * kind was looked at.
   */
  private static void leaveOut(JsonNode node, String above, Consumer<String> look) {
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        JsonNode element = list.get(i);
        list.remove(i);
        // An empty "should" would be met by everything, an empty list of values by nothing.
        look.accept(above + " " + kind(element));
        list.insert(i, element);
        leaveOut(element, above, look);
      }
    } else if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        if (name.equals("gte") || name.equals("lte") || name.equals("lt")) {
          object.remove(name);
          look.accept(above + " " + name);
          object.set(name, value);
        }
        boolean isPlace = List.of("filter", "must", "must_not", "should", "terms").contains(name);
        leaveOut(value, isPlace ? name : above, look);
      }
    }
  }

  /** The type of a clause and its field. */
  private static String kind(JsonNode clause) {
    if (!clause.isObject()) {
      return "value";
    }
    String type = clause.propertyNames().iterator().next();
    JsonNode inside = clause.get(type);
    return switch (type) {
      case "term", "terms", "range", "regexp" ->
          type + " " + inside.propertyNames().iterator().next();
      case "exists" -> type + " " + inside.path("field").asString();
      case "bool" -> type + " " + inside.propertyNames();
      default -> type;
    };
  }

  private long total(JsonNode query) {
    try {
      return index
          .client()
          .count(c ->
              c.index(index.definition().readAlias())
                  .query(Query.of(q -> q.withJson(new StringReader(query.toString())))))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
