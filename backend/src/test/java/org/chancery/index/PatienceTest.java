package org.chancery.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import java.net.ConnectException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void asksAgainWhereNobodyAnswered() throws Exception {
    String answer =
        Patience.with(() -> {
          if (attempts.incrementAndGet() == 1) {
            throw new ConnectException("refused");
          }
          return "here";
        });
    assertThat(answer).isEqualTo("here");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void asksAgainWhereItIsToldToWait(int status) {
    String answer =
        Patience.later(() ->
                attempts.incrementAndGet() == 1
                    ? CompletableFuture.<String>failedFuture(refusal(status))
                    : CompletableFuture.completedFuture("here"))
            .join();
    assertThat(answer).isEqualTo("here");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 409, 500})
  void takesNoForAnAnswer(int status) {
    assertThatThrownBy(() ->
            Patience.with(() -> {
              attempts.incrementAndGet();
              throw refusal(status);
            }))
        .isInstanceOf(ElasticsearchException.class);
    assertThat(attempts).hasValue(1);
  }

  private static ElasticsearchException refusal(int status) {
    return new ElasticsearchException(
        "es/test",
        ErrorResponse.of(r -> r.status(status).error(e -> e.type("test").reason("test"))));
  }
}
