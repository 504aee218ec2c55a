package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.chancery.account.Act;
import org.chancery.account.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes who takes the numbers behind a picture away as a file. */
final class NumbersTaken implements HandlerInterceptor {

  private final Audit audit;

  NumbersTaken(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    Principal who = request.getUserPrincipal();
    String path = request.getRequestURI();
    if (who != null) {
      audit.note(
          who.getName(),
          Act.EXPORT,
          failure == null && response.getStatus() == HttpStatus.OK.value(),
          path.substring(path.lastIndexOf('/') + 1) + ": " + searched(request.getQueryString()));
    }
  }

  private static String searched(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "everything";
    }
    try {
      return URLDecoder.decode(query, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return query;
    }
  }
}
