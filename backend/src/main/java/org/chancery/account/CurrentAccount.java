package org.chancery.account;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Who asks, on the thread that asks. */
public final class CurrentAccount {

  private final SecurityContextHolderStrategy contexts;

  /**
   * @param contexts where this application, of perhaps several in one process, keeps who calls
   */
  public CurrentAccount(SecurityContextHolderStrategy contexts) {
    this.contexts = contexts;
  }

  /** Whether a command on this machine asks, which may everything. */
  public boolean isThisMachine() {
    Authentication who = contexts.getContext().getAuthentication();
    return who != null && who.getAuthorities().contains(BearerFilter.LOCAL);
  }

  /** Empty in jobs, and where nobody has signed in. */
  public Optional<String> name() {
    Authentication who = contexts.getContext().getAuthentication();
    return who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()
        ? Optional.empty()
        : Optional.of(who.getName());
  }
}
