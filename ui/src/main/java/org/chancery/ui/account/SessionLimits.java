package org.chancery.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.chancery.account.Accounts;
import org.chancery.account.DatabaseAway;
import org.chancery.account.Member;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that lasted long enough, and those of accounts that were disabled or got another
 * role or password meanwhile.
 */
final class SessionLimits extends OncePerRequestFilter {

  /** Which of the account's sessions this one counts among, where that is not as at its start. */
  static final String KEPT = "chancery.sessions";

  /** In the session of whoever was signed out, and not told yet. */
  static final String ENDED = "chancery.ended";

  private final Accounts accounts;
  private final SecurityContextHolderStrategy contexts;
  private final Clock clock;
  private final Duration longest;

  SessionLimits(
      Accounts accounts, SecurityContextHolderStrategy contexts, Clock clock, Duration longest) {
    this.accounts = accounts;
    this.contexts = contexts;
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    Authentication who = contexts.getContext().getAuthentication();
    if (session != null
        && who != null
        && who.getPrincipal() instanceof Member member
        && isOver(session, member)) {
      session.invalidate();
      contexts.clearContext();
      request.getSession().setAttribute(ENDED, true);
    }
    chain.doFilter(request, response);
  }

  private boolean isOver(HttpSession session, Member member) {
    long number = session.getAttribute(KEPT) instanceof Long kept ? kept : member.sessions();
    return clock.instant().isAfter(member.since().plus(longest))
        || !stands(member.getUsername(), number);
  }

  /** While the database does not answer nobody can be disabled either, and the page says why. */
  private boolean stands(String name, long number) {
    try {
      return accounts.findEnabled(name).filter(now -> now.sessions() == number).isPresent();
    } catch (DataAccessException e) {
      if (DatabaseAway.isBehind(e)) {
        return true;
      }
      throw e;
    }
  }
}
