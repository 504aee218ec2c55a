package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem detail where the server itself refuses a request, such as one whose
 * address is not encoded; by itself it would write a page. Made by the server, hence public.
 */
public final class ProblemValve extends ErrorReportValve {

  private static final JsonMapper JSON =
      JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    AtomicBoolean open = new AtomicBoolean();
    response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
    if (open.get()) {
      write(request, response, status);
    }
  }

  private static void write(Request request, Response response, int status) {
    boolean page =
        Refusal.isOfPage(
            request.getCoyoteRequest().requestURI().toString(), request.getHeader("Accept"));
    response.setContentType(
        page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(UTF_8.name());
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), Refusal.sentence(status));
    try {
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(page ? Refusal.page(status) : JSON.writeValueAsString(problem));
        response.finishResponse();
      }
    } catch (IOException e) {
      // The caller is gone, and with it everybody who could be told.
      return;
    }
  }
}
