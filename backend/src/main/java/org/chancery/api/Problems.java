package org.chancery.api;

import org.chancery.index.IndexingException;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as RFC 9457 problem details, each with one sentence; those of addresses that no class here
 * answers too.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail badQuery(BadQuery e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, e.getMessage());
    if (e.position() >= 0) {
      problem.setProperty("position", e.position());
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail badArgument(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, e.getMessage());
  }

  @ExceptionHandler({SearchUnavailable.class, IndexingException.class})
  ProblemDetail unavailable(RuntimeException e) {
    LOG.warn("a call failed because Elasticsearch did not answer", e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Elasticsearch does not answer at the moment; try again in a few seconds.");
  }

  private static ProblemDetail problem(
      HttpStatus status, @org.jspecify.annotations.Nullable String detail) {
    return ProblemDetail.forStatusAndDetail(
        status, detail == null ? status.getReasonPhrase() : detail);
  }
}
