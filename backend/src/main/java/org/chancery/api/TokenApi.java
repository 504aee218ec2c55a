package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chancery.account.Scope;
import org.chancery.account.Tokens;
import org.chancery.account.Tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own tokens. */
@RestController
@RequestMapping("/api/v1/tokens")
@Tag(name = "Tokens")
class TokenApi {

  private final Tokens tokens;

  TokenApi(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A new token.
   *
   * @param scopes of {@code read}, {@code export}, {@code edit}, {@code admin}; absent for the
   *     first
   * @param expiresAt absent for one that does not expire
   */
  @Schema(name = "TokenBody")
  record Body(
      @Nullable String label,
      @Nullable List<@Nullable String> scopes,
      @Nullable Instant expiresAt) {

    Set<Scope> wanted() {
      return scopes == null
          ? Set.of(Scope.READ)
          : Scope.of(scopes.stream().map(String::valueOf).toList());
    }
  }

  @GetMapping
  @Operation(summary = "All of them, without their secrets")
  List<Token> list(Principal who) {
    return tokens.list(who.getName());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Make one; its secret is shown this once",
      description =
          "`read`: searches and reads. `export`: downloads result sets. `edit`: changes what the"
              + " account may change, but nothing that is an administrator's. `admin`: all that the"
              + " account may do. No token makes or revokes tokens.")
  Tokens.Issued create(@RequestBody Body body, Principal who) {
    return tokens.issue(
        who.getName(), body.label() == null ? "" : body.label(), body.wanted(), body.expiresAt());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Revoke it")
  void revoke(@PathVariable String id, Principal who) {
    if (!tokens.revoke(who.getName(), id)) {
      throw new NotFound("You have no token " + id + ".");
    }
  }
}
