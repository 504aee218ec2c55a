package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.chancery.account.Account;
import org.chancery.account.Accounts;
import org.chancery.account.OwnPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account. */
@RestController
@RequestMapping("/api/v1/account")
@Tag(name = "Accounts")
class OwnAccountApi {

  private final Accounts accounts;
  private final OwnPassword password;

  OwnAccountApi(Accounts accounts, OwnPassword password) {
    this.accounts = accounts;
    this.password = password;
  }

  /** The present password, and the one to be. */
  @Schema(name = "OwnAccountBody")
  record Body(@Nullable String current, @Nullable String password) {}

  @GetMapping
  @Operation(summary = "Who is calling")
  Account get(Principal who) {
    return accounts
        .find(who.getName())
        .orElseThrow(() -> new NotFound("There is no account " + who.getName() + "."));
  }

  @PutMapping("/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Change one's password",
      description =
          "At least 12 characters, and not easy to guess. Ends the account's sessions; tokens stay.")
  void changePassword(@RequestBody Body body, Principal who) {
    password.change(
        who.getName(),
        body.current() == null ? "" : body.current(),
        body.password() == null ? "" : body.password());
  }
}
