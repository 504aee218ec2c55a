package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chancery.index.IndexingException;
import org.chancery.search.BadQuery;
import org.chancery.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
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

  /** Whoever refuses an argument on purpose says so in a sentence. */
  @ExceptionHandler
  ProblemDetail badArgument(
      IllegalArgumentException e, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    String message = e.getMessage();
    return message != null && message.endsWith(".")
        ? problem(HttpStatus.BAD_REQUEST, message)
        : unexpected(e, request, response);
  }

  @ExceptionHandler
  ProblemDetail badParameters(InvalidParameterException e) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "The parameters cannot be read; encode them as UTF-8 with a percent sign as %25, and give at"
            + " most 1,000.");
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unavailable(SearchUnavailable e) {
    LOG.warn("a search failed", e);
    return problem(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unavailable(IndexingException e) {
    LOG.warn("a call failed because Elasticsearch did not answer", e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Elasticsearch does not answer at the moment; try again in a few seconds.");
  }

  /** Left to the filters, which know whether signing in would help. */
  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void notAllowed(RuntimeException e) {
    throw e;
  }

  /**
   * What nobody expected. An answer that has begun cannot become a problem any more: the server
   * then ends the connection.
   */
  @ExceptionHandler
  ProblemDetail unexpected(Exception e, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (response.isCommitted()) {
      throw e;
    }
    String reference = UUID.randomUUID().toString();
    LOG.error(
        "{} {} failed; reference {}", request.getMethod(), request.getRequestURI(), reference, e);
    ProblemDetail problem =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong here; the log has the reason under the reference "
                + reference
                + ".");
    problem.setProperty("reference", reference);
    return problem;
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "The body cannot be read; the documentation at /swagger-ui shows what belongs there.");
    return createResponseEntity(problem, headers, status, request);
  }

  /** The framework's own texts lack the full stop. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      String detail = problem.getDetail();
      problem.setDetail(
          detail == null
              ? Refusal.sentence(status.value())
              : detail.endsWith(".") ? detail : detail + ".");
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static ProblemDetail problem(HttpStatus status, @Nullable String detail) {
    return ProblemDetail.forStatusAndDetail(
        status, detail == null ? status.getReasonPhrase() : detail);
  }
}
