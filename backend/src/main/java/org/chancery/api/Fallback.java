package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what no other controller answers. */
@RestController
@Hidden
class Fallback implements ErrorController {

  /** What was refused or failed before any controller saw it. */
  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<Object> refused(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status =
        code instanceof Integer number
            ? HttpStatus.valueOf(number)
            // Somebody asked for the address of this very method.
            : HttpStatus.NOT_FOUND;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path != null && Refusal.isOfPage(path.toString(), request.getHeader("Accept"))) {
      return ResponseEntity.status(status)
          .contentType(new MediaType(MediaType.TEXT_HTML, UTF_8))
          .body(Refusal.page(status.value()));
    }
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, Refusal.sentence(status.value())));
  }

  ResponseEntity<ProblemDetail> nowhere(HttpServletRequest request) {
    throw new NotFound(
        "There is nothing at "
            + request.getRequestURI()
            + "; the documentation at /swagger-ui lists what there is.");
  }
}
