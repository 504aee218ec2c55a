package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words, or values of a facet, a result set may be known by: what is asked of Elasticsearch
 * to find them, and how its answer is read; pure. Words are looked for in a sample, so that their
 * numbers say nothing.
 */
final class SignificantWords {

  /** Texts of each shard that are read. */
  static final int SAMPLE = 300;

  private static final String SAMPLED = "sampled";
  private static final String WORDS = "words";
  private static final String VALUES = "values";
  private static final String SEED = "1648";
  private static final int SHORTEST = 2;

  /** Searched for without; the word alone reads better. */
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  private SignificantWords() {}

  /**
   * @param rest what they are to tell the set from, absent for everything
   */
  static SearchRequestBody.Builder of(
      SearchRequestBody.Builder body, Query set, @Nullable Query rest, int most) {
    Aggregation words =
        Aggregation.of(a ->
            a.significantText(t -> {
              // As written, for a stem is no word; that forms of one word are found as one is
              // settled afterwards.
              t.field("body.exact")
                  .sourceFields("title", "body")
                  .filterDuplicateText(true)
                  .minDocCount(2L)
                  .size(most)
                  // Headlines are read, yet the background counts words of bodies alone.
                  .mutualInformation(m -> m.includeNegatives(false).backgroundIsSuperset(false));
              return rest == null ? t : t.backgroundFilter(rest);
            }));
    // In an order that is by chance and yet always the same; else the oldest would be read alone.
    Query shuffled =
        Query.of(q ->
            q.functionScore(f ->
                f.query(set)
                    .functions(s -> s.randomScore(r -> r.seed(SEED).field("_seq_no")))
                    .boostMode(FunctionBoostMode.Replace)));
    return body.size(0)
        .query(shuffled)
        .trackTotalHits(t -> t.enabled(false))
        .aggregations(
            SAMPLED,
            a ->
                a.diversifiedSampler(
                        s -> s.field(Facet.TEXT.field()).maxDocsPerValue(1).shardSize(SAMPLE))
                    .aggregations(WORDS, words));
  }

  /** The most significant first; numbers and single letters are none. */
  static List<String> read(Map<String, Aggregate> answer) {
    Aggregate words =
        Objects.requireNonNull(answer.get(SAMPLED)).sampler().aggregations().get(WORDS);
    return words == null || !words.isSigsterms()
        ? List.of()
        : words.sigsterms().buckets().array().stream()
            .map(bucket -> POSSESSIVE.matcher(bucket.key()).replaceFirst(""))
            .filter(SignificantWords::isWord)
            .toList();
  }

  /** Values are looked for in the whole set; the measure is that by which they are ranked later. */
  static SearchRequestBody.Builder values(
      SearchRequestBody.Builder body, Query set, @Nullable Query rest, String field, int most) {
    return body.size(0)
        .query(set)
        .trackTotalHits(t -> t.enabled(false))
        .aggregations(
            VALUES,
            a ->
                a.significantTerms(t -> {
                  t.field(field)
                      .minDocCount(2L)
                      .size(most)
                      .mutualInformation(m -> m.includeNegatives(false).backgroundIsSuperset(true));
                  return rest == null ? t : t.backgroundFilter(rest);
                }));
  }

  static List<String> readValues(Map<String, Aggregate> answer) {
    Aggregate values = Objects.requireNonNull(answer.get(VALUES));
    return values.isSigsterms()
        ? values.sigsterms().buckets().array().stream().map(bucket -> bucket.key()).toList()
        : List.of();
  }

  private static boolean isWord(String token) {
    return token.codePointCount(0, token.length()) >= SHORTEST
        && token.codePoints().anyMatch(Character::isLetter);
  }
}
