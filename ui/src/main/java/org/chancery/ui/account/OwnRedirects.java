package org.chancery.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the host out of redirects, all of which stay on this server: it would be the one that the
 * caller claims to have asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class OwnRedirects extends OncePerRequestFilter {

  private static final Pattern HOST = Pattern.compile("^(?:https?:)?//+[^/?#]*/*");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new Relative(response));
  }

  private static final class Relative extends HttpServletResponseWrapper {

    Relative(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      super.sendRedirect(HOST.matcher(location).replaceFirst("/"));
    }
  }
}
