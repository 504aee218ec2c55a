package org.chancery.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account as it was when somebody signed in. */
public final class Member extends User {

  private static final long serialVersionUID = 1L;

  private final Role role;
  private final long sessions;
  private final Instant since;

  /**
   * @param sessions which of the account's sessions hold: those that began under the same number
   */
  Member(String name, String hash, Role role, boolean enabled, long sessions, Instant since) {
    super(
        name,
        hash,
        enabled,
        true,
        true,
        true,
        List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    this.role = role;
    this.sessions = sessions;
    this.since = since;
  }

  public Role role() {
    return role;
  }

  public long sessions() {
    return sessions;
  }

  public Instant since() {
    return since;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Member member
        && getUsername().equals(member.getUsername())
        && sessions == member.sessions;
  }

  @Override
  public int hashCode() {
    return Objects.hash(getUsername(), sessions);
  }
}
