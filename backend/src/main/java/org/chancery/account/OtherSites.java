package org.chancery.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses changes that a page of another site has a browser send. With them a browser sends the
 * password that it remembers of HTTP Basic; and whoever is signed in by such a page has somebody
 * else's account before her. Programs, which are no browsers, send neither header.
 */
public final class OtherSites extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private static final String ELSEWHERE =
      """
      {"title":"Forbidden","status":403,"detail":"The page of another site sent this; nothing was \
      done."}\
      """;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!READING.contains(request.getMethod()) && isFromElsewhere(request)) {
      ApiSecurity.write(response, HttpStatus.FORBIDDEN, ELSEWHERE);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Browsers tell the first only to addresses with TLS and to this machine. */
  private static boolean isFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null
        && !isAt(origin, request.getHeader("Host"))
        && !isAt(origin, request.getHeader("X-Forwarded-Host"));
  }

  private static boolean isAt(String origin, @Nullable String host) {
    return host != null && origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
  }
}
