package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.search.query.Node;
import org.chancery.search.query.QueryParser;
import org.chancery.search.query.Trees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Queries as they are read, and what Elasticsearch is asked for them. */
class QueryTableTest {

  private static final String TABLE = "queries.txt";
  private static final Queries QUERIES = new Queries(new TableNames());

  @Test
  void holdsThreeHundredDifferentQueries() {
    assertThat(QueryTable.blocks(TABLE)).allSatisfy(block -> assertThat(block).hasSize(3));
    assertThat(QueryTable.blocks(TABLE).stream().map(block -> QueryTable.read(block.getFirst())))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(300);
  }

  static Stream<Arguments> queries() {
    return QueryTable.blocks(TABLE).stream().map(List::toArray).map(Arguments::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("queries")
  void readsAndTranslates(String query, String tree, String json) {
    String q = QueryTable.read(query);
    Node node = QueryParser.parse(q);
    assertThat(Trees.written(node)).isEqualTo(QueryTable.read(tree));
    JsonNode asked = JsonMapper.shared().readTree(json(Criteria.EVERYTHING.withQuery(q)));
    assertThat(asked).isEqualTo(JsonMapper.shared().readTree(json));
  }

  private static String json(Criteria criteria) {
    return JsonpUtils.toJsonString(QUERIES.words(criteria), new Jackson3JsonpMapper());
  }
}
