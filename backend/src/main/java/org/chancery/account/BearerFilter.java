package org.chancery.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever sends {@code Authorization: Bearer TOKEN}. */
final class BearerFilter extends OncePerRequestFilter {

  /** Held only by commands on this machine, which may name folders of it. */
  static final GrantedAuthority LOCAL = new SimpleGrantedAuthority("LOCAL");

  private static final Logger LOG = LoggerFactory.getLogger(BearerFilter.class);
  private static final String SCHEME = "Bearer ";

  private final LocalToken local;
  private final Tokens tokens;
  private final Accounts accounts;
  private final SecurityContextHolderStrategy contexts;

  /**
   * @param contexts where this application, of perhaps several in one process, keeps who calls
   */
  BearerFilter(
      LocalToken local, Tokens tokens, Accounts accounts, SecurityContextHolderStrategy contexts) {
    this.contexts = contexts;
    this.local = local;
    this.tokens = tokens;
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    try {
      if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
        signIn(header.substring(SCHEME.length()).strip());
      }
    } catch (DataAccessException e) {
      if (!DatabaseAway.isBehind(e)) {
        throw e;
      }
      LOG.warn("could not check a token", e);
      ApiSecurity.databaseAway(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      contexts.clearContext();
    }
  }

  private void signIn(String secret) {
    if (local.matches(secret)) {
      List<GrantedAuthority> all =
          List.of(new SimpleGrantedAuthority("ROLE_" + Role.ADMIN.name()), LOCAL);
      remember(new UsernamePasswordAuthenticationToken(Accounts.ADMIN, null, all));
      return;
    }
    tokens
        .find(secret)
        .flatMap(use ->
            accounts
                .findEnabled(use.account())
                .map(account -> new TokenHolder(account, use.scopes())))
        .ifPresent(this::remember);
  }

  private void remember(Authentication authentication) {
    SecurityContext context = contexts.createEmptyContext();
    context.setAuthentication(authentication);
    contexts.setContext(context);
  }
}
