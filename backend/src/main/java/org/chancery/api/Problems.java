package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.chancery.account.DatabaseAway;
import org.chancery.account.TooManyGuesses;
import org.chancery.collection.Changed;
import org.chancery.collection.NotAdministrator;
import org.chancery.export.TooManyExports;
import org.chancery.index.IndexingException;
import org.chancery.index.MayNotEdit;
import org.chancery.savedsearch.NotYours;
import org.chancery.search.BadQuery;
import org.chancery.search.Mend;
import org.chancery.search.Place;
import org.chancery.search.SearchUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Errors as RFC 9457 problem details, each with one sentence; those of addresses that no class here
 * answers too.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** What calls take, the first choice first. */
  private static final List<MediaType> BODIES =
      List.of(MediaType.parseMediaType("application/x-ndjson"), MediaType.APPLICATION_JSON);

  /** What to write from one character of the query to another. */
  record Suggested(int from, int to, String text) {
    static Suggested of(Mend mend) {
      return new Suggested(mend.place().from(), mend.place().to(), mend.text());
    }
  }

  @ExceptionHandler
  ProblemDetail badQuery(BadQuery e) {
    ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, e.getMessage());
    Place place = e.place();
    if (place != null) {
      problem.setProperty("position", place.from());
      problem.setProperty("end", place.to());
      problem.setProperty("suggestions", e.mends().stream().map(Suggested::of).toList());
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

  /** Of the present password, where it is asked for again. */
  @ExceptionHandler
  ProblemDetail guessed(BadCredentialsException e, HttpServletResponse response) {
    response.setHeader("Retry-After", "600");
    return problem(HttpStatus.TOO_MANY_REQUESTS, TooManyGuesses.SENTENCE);
  }

  @ExceptionHandler
  ProblemDetail badParameters(InvalidParameterException e) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "The parameters cannot be read; encode them as UTF-8 with a percent sign as %25, and give at"
            + " most 1,000.");
  }

  @ExceptionHandler({NotYours.class, MayNotEdit.class, NotAdministrator.class, NotLicensed.class})
  ProblemDetail refused(RuntimeException e) {
    return problem(HttpStatus.FORBIDDEN, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail changed(Changed e) {
    return problem(HttpStatus.CONFLICT, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return problem(HttpStatus.NOT_FOUND, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail tooMany(TooManyExports e, HttpServletResponse response) {
    response.setHeader(HttpHeaders.RETRY_AFTER, "60");
    return problem(HttpStatus.TOO_MANY_REQUESTS, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unavailable(SearchUnavailable e) {
    LOG.warn("a search failed", e);
    return problem(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unavailable(IndexingException e) {
    if (e.isRefused()) {
      LOG.warn("Elasticsearch refused what a call asked of it", e);
      return problem(
          HttpStatus.BAD_REQUEST, "Elasticsearch refused this request; the log has its reason.");
    }
    LOG.warn("a call failed because Elasticsearch did not answer", e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Elasticsearch does not answer at the moment; try again in a few seconds.");
  }

  @ExceptionHandler
  ProblemDetail database(
      DataAccessException e, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (!DatabaseAway.isBehind(e)) {
      return unexpected(e, request, response);
    }
    LOG.warn("a call failed because the database did not answer", e);
    return problem(HttpStatus.SERVICE_UNAVAILABLE, DatabaseAway.SENTENCE);
  }

  @ExceptionHandler
  ProblemDetail form(MultipartException e) {
    return problem(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the body itself, not a form with files.");
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
    return createResponseEntity(
        problem(HttpStatus.BAD_REQUEST, UnreadableBody.sentence(e.getCause())),
        headers,
        status,
        request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String name =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(e.getPropertyName());
    String sentence =
        name
            + (e.getRequiredType() == LocalDate.class
                ? " is a day such as 2025-03-04, not '"
                : " is a whole number, not '")
            + Refusal.shortened(String.valueOf(e.getValue()))
            + "'.";
    return createResponseEntity(
        problem(HttpStatus.BAD_REQUEST, sentence), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Set<HttpMethod> methods = e.getSupportedHttpMethods();
    String sentence =
        "This address does not answer to "
            + Refusal.shortened(e.getMethod())
            + (methods == null
                ? "."
                : "; use "
                    + methods.stream()
                        .map(HttpMethod::name)
                        .sorted()
                        .collect(Collectors.joining(" or "))
                    + ".");
    return createResponseEntity(
        problem(HttpStatus.METHOD_NOT_ALLOWED, sentence), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
      HttpMediaTypeNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String wanted =
        BODIES.stream()
            .filter(e.getSupportedMediaTypes()::contains)
            .findFirst()
            .orElse(MediaType.APPLICATION_JSON)
            .toString();
    return createResponseEntity(
        problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send " + wanted + "."),
        headers,
        status,
        request);
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
