package org.chancery.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Notes who signs in. Whoever sends the password with each call of the HTTP interface is noted once
 * an hour.
 */
@Component
final class SignIns {

  private final Audit audit;
  private final Cache<String, Boolean> callers =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofHours(1)).build();

  SignIns(Audit audit) {
    this.audit = audit;
  }

  @EventListener
  void signedIn(AuthenticationSuccessEvent event) {
    Authentication who = event.getAuthentication();
    if (isOnPage()) {
      audit.note(who.getName(), Act.SIGN_IN, true, "on the page");
    } else if (callers.asMap().putIfAbsent(who.getName() + who.getDetails(), true) == null) {
      audit.note(who.getName(), Act.SIGN_IN, true, "over HTTP");
    }
  }

  @EventListener
  void refused(AbstractAuthenticationFailureEvent event) {
    if (!(event.getException() instanceof TooManyGuesses)
        && !DatabaseAway.isBehind(event.getException())) {
      audit.note(
          event.getAuthentication().getName(),
          Act.SIGN_IN,
          false,
          isOnPage() ? "on the page" : "over HTTP");
    }
  }

  private static boolean isOnPage() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        && now.getRequest().getServletPath().equals("/login");
  }
}
