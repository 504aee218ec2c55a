package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Criteria as JSON, without a server. */
class QueriesTest {

  private static final Queries QUERIES = new Queries(new TableNames());

  /** Parameters of an address, and the clauses that they filter by. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          country=RUS                    | {"terms":{"countries":["RUS"]}}
          country=RUS&country=PRK        | {"terms":{"countries":["RUS","PRK"]}}
          country=RUS&country=RUS        | {"terms":{"countries":["RUS"]}}
          country.all=RUS&country.all=PRK | {"term":{"countries":{"value":"RUS"}}} {"term":{"countries":{"value":"PRK"}}}
          country.not=RUS                | {"bool":{"must_not":[{"terms":{"countries":["RUS"]}}]}}
          agency.missing=true            | {"bool":{"must_not":[{"exists":{"field":"agency"}}]}}
          agency=AP&agency.missing=true  | {"bool":{"minimum_should_match":"1","should":[{"terms":{"agency":["AP"]}},{"bool":{"must_not":[{"exists":{"field":"agency"}}]}}]}}
          outlet=a.example               | {"terms":{"outlet.id":["a.example"]}}
          outletCountry=GBR              | {"terms":{"outlet.country":["GBR"]}}
          eventFrom=2024-01-01           | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"range":{"dyads.eventFrom":{"gte":"2024-01-01"}}}]}},"score_mode":"none"}}
          dyad=PRK-RUS&eventFrom=2024-01-01&eventTo=2024-12-31 | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.key":{"value":"PRK-RUS"}}},{"bool":{"filter":[{"range":{"dyads.eventFrom":{"gte":"2024-01-01"}}},{"range":{"dyads.eventTo":{"lte":"2024-12-31"}}}]}}]}},"score_mode":"none"}}
          event.missing=true&eventTo=2024-12-31 | {"match_none":{}}
          actorType=person               | {"terms":{"actorTypes":["person"]}}
          precision=day                  | {"terms":{"published.precision":["day"]}}
          actor=person:kim               | {"terms":{"actors":["person:kim-jong-un","person:kim"]}}
          actor.all=person:kim           | {"terms":{"actors":["person:kim-jong-un","person:kim"]}}
          actor.all=person:lee           | {"term":{"actors":{"value":"person:lee"}}}
          actor.not=person:kim           | {"bool":{"must_not":[{"terms":{"actors":["person:kim-jong-un","person:kim"]}}]}}
          text=t1                        | {"terms":{"textId":["t1"]}}
          language=en&collection=a       | {"terms":{"language":["en"]}} {"terms":{"collection":["a"]}}
          dyad=PRK-RUS                   | {"term":{"dyadKeys":{"value":"PRK-RUS"}}}
          dyad=RUS-PRK                   | {"term":{"dyadKeys":{"value":"PRK-RUS"}}}
          dyad=PRK-RUS&kind=any          | {"term":{"anyPairs":{"value":"PRK-RUS"}}}
          dyad.not=PRK-RUS               | {"bool":{"must_not":[{"term":{"dyadKeys":{"value":"PRK-RUS"}}}]}}
          dyad=RUS>PRK                   | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"bool":{"filter":[{"term":{"dyads.source":{"value":"RUS"}}},{"term":{"dyads.target":{"value":"PRK"}}}]}}]}},"score_mode":"none"}}
          dyad=PRK>*                     | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.source":{"value":"PRK"}}}]}},"score_mode":"none"}}
          dyad=*>PRK                     | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.target":{"value":"PRK"}}}]}},"score_mode":"none"}}
          country=bloc:AUKUS             | {"bool":{"minimum_should_match":"1","should":[{"bool":{"filter":[{"terms":{"countries":["bloc:AUKUS"]}},{"range":{"published.from":{"lt":"2021-09-15"}}}]}},{"bool":{"filter":[{"terms":{"countries":["AUS","GBR","USA"]}},{"bool":{"minimum_should_match":"1","should":[{"range":{"published.from":{"gte":"2021-09-15"}}},{"bool":{"must_not":[{"exists":{"field":"published.from"}}]}}]}}]}}]}}
          event=AID                      | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"terms":{"dyads.event":["AID"]}}]}},"score_mode":"none"}}
          event=AID&dyad=PRK-RUS         | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.key":{"value":"PRK-RUS"}}},{"terms":{"dyads.event":["AID"]}}]}},"score_mode":"none"}}
          event.missing=true             | {"bool":{"must_not":[{"exists":{"field":"dyadKeys"}}]}}
          event.missing=true&dyad=PRK-RUS | {"match_none":{}}
          from=2024-01-01                | {"range":{"published.from":{"gte":"2024-01-01"}}}
          to=2024-01-31                  | {"range":{"published.to":{"lte":"2024-01-31"}}}
          from=2024-01-01&to=2024-01-31  | {"bool":{"filter":[{"range":{"published.from":{"gte":"2024-01-01"}}},{"range":{"published.to":{"lte":"2024-01-31"}}}]}}
          """)
  void filtersByOneClauseADemand(String parameters, String clauses) {
    JsonNode query = toJson(CriteriaParameters.fromQuery(parameters).criteria());
    assertThat(query.at("/bool/filter"))
        .isEqualTo(json("[" + clauses.replace("}} {", "}},{") + "]"));
    assertThat(query.at("/bool/must/0/match_all").isMissingNode()).isFalse();
  }

  @Test
  void takesAnyOfSeveralPartners() {
    assertThat(filter("dyad=PRK-RUS,CHN"))
        .isEqualTo(json("{\"terms\":{\"dyadKeys\":[\"PRK-RUS\",\"CHN-PRK\"]}}"));
    assertThat(filter("dyad=PRK,IRN>RUS").at("/nested/query/bool/filter/1/bool/filter"))
        .isEqualTo(
            json(
                "[{\"terms\":{\"dyads.source\":[\"PRK\",\"IRN\"]}},"
                    + "{\"term\":{\"dyads.target\":{\"value\":\"RUS\"}}}]"));
    assertThat(filter("dyad.all=PRK-RUS,CHN")).isEqualTo(filter("dyad=PRK-RUS,CHN"));
  }

  private static JsonNode filter(String parameters) {
    return toJson(CriteriaParameters.fromQuery(parameters).criteria()).at("/bool/filter/0");
  }

  @Test
  void listsTheEventsThatThereAre() {
    assertThatThrownBy(() -> QUERIES.toElastic(Criteria.EVERYTHING.withQuery("event:WAR")))
        .hasMessageContaining("'WAR' is no PLOVER event")
        .hasMessageContaining("AGREE")
        .hasMessageContaining("ASSAULT");
  }

  @Test
  void refusesWhatIsNoPair() {
    for (String rubbish : List.of("", "RUS", "*-*", "*>*", "RUS-", "rus-prk", "RUS--PRK", "A-B")) {
      assertThat(PairFilter.parse(rubbish)).as(rubbish).isEmpty();
    }
    assertThat(PairFilter.parse("PRK-org:united-nations"))
        .contains(new PairFilter("PRK", "org:united-nations", false));
    assertThat(PairFilter.parse("org:african-union>org:united-nations"))
        .contains(new PairFilter("org:african-union", "org:united-nations", true));
    assertThat(PairFilter.parse("org:african-union-org:united-nations"))
        .contains(new PairFilter("org:african-union", "org:united-nations", false));
  }

  private static JsonNode toJson(Criteria criteria) {
    return json(JsonpUtils.toJsonString(QUERIES.toElastic(criteria), new Jackson3JsonpMapper()));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
