package org.chancery.account;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who calls with a token: the account, with no more than the token's scopes allow. */
final class TokenHolder extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private static final Pattern EXPORTS =
      Pattern.compile(
          "/api/v1/(?:export[./].*|exports?(?:/.*)?|analysis/[^/]*\\.csv|frozen/[^/]*/[^/]*\\.(?:csv|zip))");

  /** What only whoever signs in with the password may do: a token makes no tokens. */
  private static final Pattern IN_PERSON = Pattern.compile("/api/v1/(?:tokens|account)(?:/.*)?");

  private final String account;
  private final Set<Scope> scopes;

  TokenHolder(Member account, Set<Scope> scopes) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + role(account.role(), scopes).name())));
    this.account = account.getUsername();
    this.scopes = Set.copyOf(scopes);
    setAuthenticated(true);
  }

  private static Role role(Role of, Set<Scope> scopes) {
    if (scopes.contains(Scope.ADMIN) || of == Role.READER) {
      return of;
    }
    return scopes.contains(Scope.EDIT) ? Role.EDITOR : Role.READER;
  }

  /** Whether the scopes allow a call; whether the role does is asked where the call is answered. */
  boolean allows(String method, String path) {
    if (IN_PERSON.matcher(path).matches()) {
      return false;
    }
    if (scopes.contains(Scope.ADMIN)) {
      return true;
    }
    if (EXPORTS.matcher(path).matches()) {
      return scopes.contains(Scope.EXPORT);
    }
    return scopes.contains(Scope.EDIT)
        || (scopes.contains(Scope.READ) && (method.equals("GET") || method.equals("HEAD")));
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public String getPrincipal() {
    return account;
  }
}
