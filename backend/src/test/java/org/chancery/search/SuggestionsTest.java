package org.chancery.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.enrich.Gazetteer;
import org.chancery.search.Suggestion.Kind;
import org.chancery.testing.SampleIndex;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the gazetteer, counted over the samples. */
class SuggestionsTest {

  private static final Names NAMES = new GazetteerNames(Gazetteer::standard);
  private static final TestIndex SAMPLES = SampleIndex.get();
  private static final Suggestions SUGGESTIONS =
      new Suggestions(SAMPLES.search(), Gazetteer::standard, NAMES);

  @ParameterizedTest(name = "{0} suggests {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          kim jong u       | actor:"Kim Jong Un"
          treaty kim jong  | treaty actor:"Kim Jong Un"
          lavr             | actor:"Sergey Lavrov"
          erdog            | actor:"Recep Tayyip Erdogan"
          actor:erdog      | actor:"Recep Tayyip Erdogan"
          actor:ERDOĞ      | actor:"Recep Tayyip Erdogan"
          -actor:puti      | -actor:"Vladimir Putin"
          actor:"kim jong  | actor:"Kim Jong Un"
          actor:(x OR puti | actor:(x OR "Vladimir Putin"
          south kor        | country:"South Korea"
          country:russ     | country:Russia
          country:prk      | country:"North Korea"
          rus              | country:Russia
          PRK-             | dyad:PRK-RUS
          dyad:rus>pr      | dyad:RUS>PRK
          dyad:north kor   | dyad:PRK-RUS
          actor:kim jong u | actor:"Kim Jong Un"
          dyad:"north kor  | dyad:PRK-RUS
          harbour          | outlet:…
          tit              | title:
          ev               | event:
          event:as         | event:ASSAULT
          event:a          | event:AGREE
          """)
  void suggestsWhatMayBeMeant(String query, String mended) {
    List<String> all =
        SUGGESTIONS.list(query, query.codePointCount(0, query.length())).stream()
            .map(one -> one.applied(query))
            .toList();
    assertThat(all)
        .anyMatch(one ->
            one.equals(mended) || mended.endsWith(":…") && one.startsWith(mended.replace("…", "")));
  }

  @Test
  void putsTheMostFrequentFirst() {
    List<Suggestion> kims = SUGGESTIONS.list("actor:kim", 9);
    assertThat(kims.getFirst().label()).isEqualTo("Kim Jong Un");
    assertThat(kims.getFirst().articles()).isPositive();
    assertThat(kims).isSortedAccordingTo((a, b) -> Long.compare(b.articles(), a.articles()));
  }

  @Test
  void suggestsWhatSearchesForJustThat() {
    for (String query : List.of("actor:", "country:", "outlet:", "dyad:", "event:")) {
      List<Suggestion> all = SUGGESTIONS.list(query, query.length());
      assertThat(all).as(query).isNotEmpty();
      for (Suggestion one : all) {
        String mended = one.applied(query);
        long found = SAMPLES.search().count(Criteria.EVERYTHING.withQuery(mended));
        if (one.kind() != Kind.EVENT) {
          assertThat(found).as(mended).isEqualTo(one.articles());
        }
      }
    }
  }

  @Test
  void suggestsPeopleWhomOnlyArticlesKnow() {
    FacetValue unlisted =
        SAMPLES.search().frequent(Facet.ACTOR, 1_000).stream()
            .filter(value -> value.value().contains(":~"))
            .findFirst()
            .orElseThrow();
    String query = "actor:\"" + unlisted.label();
    assertThat(SUGGESTIONS.list(query, query.codePointCount(0, query.length())))
        .anyMatch(one -> one.label().equals(unlisted.label()));
  }

  @Test
  void keepsQuietWhereNothingIsWrittenOrNothingFits() {
    for (String query : List.of("", " ", "treaty ", "title:war", "on:2024", "xqzzy", "\"a b\"")) {
      assertThat(SUGGESTIONS.list(query, query.length())).as(query).isEmpty();
    }
  }
}
