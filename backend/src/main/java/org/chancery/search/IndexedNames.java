package org.chancery.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.index.ArticleDocument;
import org.chancery.index.DocumentMapper;

/**
 * Other names, and besides them the names and ids of actors that only articles know. Serves one
 * search, in which each name is looked up once.
 */
final class IndexedNames implements Names {

  private static final String ACTORS = "actors";

  /** A name may be any whole words of the label: "xi" of "xi jinping", not of "maxi". */
  private static final String BEFORE_A_NAME = "(.*[ \\-'’])?";

  private static final String BETWEEN_WORDS = "[ \\-]";
  private static final String AFTER_A_NAME = "([ \\-'’].*)?";

  private final Names names;
  private final Msearch msearch;
  private final String alias;
  private final Hidden hidden;
  private final Map<String, List<String>> found = new HashMap<>();

  IndexedNames(Names names, Msearch msearch, String alias, Hidden hidden) {
    this.names = names;
    this.msearch = msearch;
    this.alias = alias;
    this.hidden = hidden;
  }

  @Override
  public String actor(String id) {
    return names.actor(id);
  }

  @Override
  public String side(String code) {
    return names.side(code);
  }

  @Override
  public List<String> actorsNamed(String name) {
    return found.computeIfAbsent(
        name,
        given -> {
          List<String> known = names.actorsNamed(given);
          return known.isEmpty() ? indexed(given) : known;
        });
  }

  @Override
  public List<String> sameActor(String id) {
    return names.sameActor(id);
  }

  @Override
  public List<String> countriesNamed(String name) {
    return names.countriesNamed(name);
  }

  @Override
  public List<String> actorsLike(String name, int most) {
    return names.actorsLike(name, most);
  }

  @Override
  public List<String> countriesLike(String name, int most) {
    return names.countriesLike(name, most);
  }

  private SearchRequestBody.Builder readable(SearchRequestBody.Builder body) {
    return hidden.isNothing() ? body : body.query(hidden.clauses().getFirst());
  }

  private List<String> indexed(String name) {
    char between = ArticleDocument.KEY_SEPARATOR;
    String folded = DocumentMapper.fold(name);
    // Labels are made of ids, which part all words alike.
    String words = folded.replaceAll("[^\\p{L}\\p{N}]+", "-");
    String pattern =
        BEFORE_A_NAME
            + Arrays.stream(folded.split("[\\s-]+"))
                .map(LucenePattern::quoted)
                .collect(Collectors.joining(BETWEEN_WORDS))
            + AFTER_A_NAME
            + between
            + ".*|.*"
            + between
            + "("
            + LucenePattern.quoted(name)
            + "|[a-z]+:\\~"
            + LucenePattern.quoted(words)
            + ")";
    Aggregate actors =
        msearch
            .run(
                List.of(
                    Msearch.now(
                        alias,
                        b ->
                            readable(b.size(0))
                                .aggregations(
                                    ACTORS,
                                    a ->
                                        a.terms(t ->
                                            t.field("actorKeys")
                                                .size(Names.MOST_OF_ONE_NAME + 1)
                                                .include(i -> i.regexp(pattern)))))))
            .getFirst()
            .aggregations()
            .get(ACTORS);
    List<String> ids =
        Objects.requireNonNull(actors).sterms().buckets().array().stream()
            .map(bucket -> bucket.key().stringValue())
            .map(key -> key.substring(key.indexOf(between) + 1))
            .distinct()
            .toList();
    return ids;
  }
}
