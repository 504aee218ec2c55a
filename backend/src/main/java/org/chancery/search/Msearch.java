package org.chancery.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sends several searches at once, and turns what goes wrong into what callers can act on. */
final class Msearch {

  static final String TIME_LIMIT = "20s";
  private static final int AT_ONCE = 200;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final String CONTEXT_GONE = "search_context_missing_exception";

  private static final String TIME_OUT = "search_timeout_exception";

  private final ElasticsearchClient client;

  Msearch(ElasticsearchClient client) {
    this.client = client;
  }

  /** A point in time does not exist any more. */
  static final class ContextGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** A search of the index as it is now. */
  static RequestItem now(String alias, UnaryOperator<SearchRequestBody.Builder> body) {
    return RequestItem.of(r ->
        r.header(h -> h.index(alias).allowPartialSearchResults(false))
            .body(b -> body.apply(b.timeout(TIME_LIMIT))));
  }

  /** A search of the index as it was at a point in time. */
  static RequestItem at(String pit, UnaryOperator<SearchRequestBody.Builder> body) {
    return RequestItem.of(r ->
        r.header(h -> h.allowPartialSearchResults(false))
            .body(b ->
                body.apply(
                    b.timeout(TIME_LIMIT)
                        .pit(
                            p -> p.id(pit).keepAlive(k -> k.time(SharedPointInTime.KEEP_ALIVE))))));
  }

  /** One answer for each request, in their order. */
  List<MultiSearchItem<HitSource>> run(List<RequestItem> requests) {
    List<MultiSearchItem<HitSource>> answers = new ArrayList<>();
    for (var item : send(requests).responses()) {
      if (item.isFailure()) {
        throw failure(item.failure().error(), item.failure().status());
      }
      if (item.result().timedOut()) {
        throw tooLong();
      }
      answers.add(item.result());
    }
    return answers;
  }

  /** What words of a text are searched by, by where they begin. */
  Map<Long, String> stems(String index, String text) {
    if (text.isBlank()) {
      return Map.of();
    }
    try {
      Map<Long, String> stems = new LinkedHashMap<>();
      client
          .indices()
          .analyze(a -> a.index(index).analyzer("news").text(text))
          .tokens()
          .forEach(token -> stems.put(token.startOffset(), token.token()));
      return stems;
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  /** The same of however many, some hundred at a time. */
  List<MultiSearchItem<HitSource>> runInTurn(List<RequestItem> requests) {
    List<MultiSearchItem<HitSource>> answers = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += AT_ONCE) {
      answers.addAll(run(requests.subList(from, Math.min(requests.size(), from + AT_ONCE))));
    }
    return answers;
  }

  /** The same; where one cannot be answered, the others are. */
  List<Optional<MultiSearchItem<HitSource>>> runEach(List<RequestItem> requests) {
    List<Optional<MultiSearchItem<HitSource>>> answers = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += AT_ONCE) {
      send(requests.subList(from, Math.min(requests.size(), from + AT_ONCE))).responses().stream()
          .map(item ->
              item.isFailure() || item.result().timedOut()
                  ? Optional.<MultiSearchItem<HitSource>>empty()
                  : Optional.of(item.result()))
          .forEach(answers::add);
    }
    return answers;
  }

  private MsearchResponse<HitSource> send(List<RequestItem> requests) {
    try {
      return client.msearch(m -> m.searches(requests), HitSource.class);
    } catch (IOException | ElasticsearchException e) {
      throw unavailable(e);
    }
  }

  static long total(MultiSearchItem<HitSource> item) {
    return Objects.requireNonNull(item.hits().total()).value();
  }

  static RuntimeException unavailable(Exception e) {
    if (e instanceof ElasticsearchException answer && isRefusal(answer.status())) {
      return refused(answer.error());
    }
    return new SearchUnavailable(
        "Elasticsearch does not answer at the moment; try again in a few seconds.", e);
  }

  private static boolean isRefusal(int status) {
    return status == BAD_REQUEST || status == TOO_LARGE;
  }

  private static BadQuery refused(ErrorCause error) {
    String type = error.rootCause().isEmpty() ? error.type() : error.rootCause().getFirst().type();
    return new BadQuery(
        "Elasticsearch refused this search (" + type + "); ask for less at once.", -1);
  }

  static BadQuery tooLong() {
    return new BadQuery("The search took longer than 20 seconds; make it narrower.", -1);
  }

  /** Where a part of the index ran out of time the whole answer is refused. */
  private static boolean isTimeOut(ErrorCause error) {
    return TIME_OUT.equals(error.type())
        || error.rootCause().stream().anyMatch(c -> TIME_OUT.equals(c.type()));
  }

  private static RuntimeException failure(ErrorCause error, @Nullable Integer status) {
    boolean gone =
        CONTEXT_GONE.equals(error.type())
            || error.rootCause().stream().anyMatch(c -> CONTEXT_GONE.equals(c.type()));
    if (gone) {
      return new ContextGone();
    }
    if (isTimeOut(error)) {
      return tooLong();
    }
    if (status != null && isRefusal(status)) {
      return refused(error);
    }
    return new SearchUnavailable(
        "Elasticsearch could not answer this search; try again.",
        new IllegalStateException(error.type() + ": " + error.reason()));
  }
}
