package org.chancery.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses messages that no page of ours sends, at which the framework would fail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageMessages extends OncePerRequestFilter {

  private static final Pattern NO_NUMBER = Pattern.compile("(?:^|&)v-uiId=(?!\\d{1,9}(?:&|$))");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    if (query != null && NO_NUMBER.matcher(query).find()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }
}
