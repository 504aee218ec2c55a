package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Criteria as JSON, without a server. */
class QueriesTest {

  private static final Queries QUERIES = new Queries(new FewNames());

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          treaty              | {"multi_match":{"fields":["title^3","body"],"query":"treaty","slop":0,"type":"phrase","zero_terms_query":"all"}}
          "a treaty"~3        | {"multi_match":{"fields":["title^3","body"],"query":"a treaty","slop":3,"type":"phrase","zero_terms_query":"all"}}
          sanct*              | {"multi_match":{"fields":["title.exact","body.exact"],"query":"sanct","type":"bool_prefix"}}
          title:treaty        | {"multi_match":{"fields":["title"],"query":"treaty","slop":0,"type":"phrase","zero_terms_query":"all"}}
          actor:putin         | {"terms":{"actors":["person:vladimir-putin"]}}
          country:korea       | {"terms":{"countries":["KOR","PRK"]}}
          dyad:prk-rus        | {"term":{"dyadKeys":{"value":"PRK-RUS"}}}
          event:aid           | {"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.event":{"value":"AID"}}}]}},"score_mode":"none"}}
          before:2024-02      | {"range":{"published.to":{"lte":"2024-01-31"}}}
          after:2024          | {"range":{"published.from":{"gte":"2025-01-01"}}}
          on:2024-02          | {"bool":{"filter":[{"range":{"published.from":{"gte":"2024-02-01"}}},{"range":{"published.to":{"lte":"2024-02-29"}}}]}}
          -event:AID          | {"bool":{"must_not":[{"nested":{"path":"dyads","query":{"bool":{"filter":[{"term":{"dyads.kind":{"value":"interaction"}}},{"term":{"dyads.event":{"value":"AID"}}}]}},"score_mode":"none"}}]}}
          actor:putin -actor:kim | {"bool":{"must":[{"terms":{"actors":["person:vladimir-putin"]}}],"must_not":[{"terms":{"actors":["person:kim-jong-un"]}}]}}
          actor:putin OR actor:kim | {"bool":{"minimum_should_match":"1","should":[{"terms":{"actors":["person:vladimir-putin"]}},{"terms":{"actors":["person:kim-jong-un"]}}]}}
          """)
  void translatesTheQueryLanguage(String q, String expected) {
    JsonNode query = toJson(Criteria.EVERYTHING.withQuery(q));
    assertThat(query.at("/bool/must/0")).isEqualTo(json(expected));
    assertThat(query.at("/bool/filter").isEmpty()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          actor:nobody        | 6 | No actor is known by the name 'nobody'; search for it as a word, or pick it in the facet.
          a country:atlantis  | 10 | No country is known by the name 'atlantis'; search for it as a word, or pick it in the facet.
          dyad:Russia         | 5 | 'Russia' is no country pair; write dyad:PRK-RUS, or dyad:RUS>PRK for one direction.
          dyad:XXX-YYY        | 5 | 'XXX' in 'XXX-YYY' is no country's ISO code; write one like RUS.
          before:June         | 7 | 'June' is no date; write before:2024-06-30, before:2024-06 or before:2024.
          on:2024-13          | 3 | 'on:2024-13' is no date
          on:2024-02-30       | 3 | is no date
          """)
  void saysWhichValueOfAFieldMeansNothing(String q, int position, String sentence) {
    assertThatThrownBy(() -> QUERIES.toElastic(Criteria.EVERYTHING.withQuery(q)))
        .isInstanceOf(BadQuery.class)
        .hasMessageContaining(sentence.replace("'on:2024-13'", "'2024-13'"))
        .extracting("position")
        .isEqualTo(position);
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

  /** Two people and two countries. */
  private static final class FewNames implements Names {

    private static final Map<String, List<String>> ACTORS =
        Map.of("putin", List.of("person:vladimir-putin"), "kim", List.of("person:kim-jong-un"));

    @Override
    public String actor(String id) {
      return id;
    }

    @Override
    public String side(String code) {
      return code;
    }

    @Override
    public List<String> actorsNamed(String name) {
      return ACTORS.getOrDefault(name, List.of());
    }

    @Override
    public List<String> sameActor(String id) {
      return id.equals("person:kim") ? List.of("person:kim-jong-un", id) : List.of(id);
    }

    @Override
    public List<String> countriesNamed(String name) {
      return name.equals("korea") ? List.of("KOR", "PRK") : List.of();
    }
  }
}
