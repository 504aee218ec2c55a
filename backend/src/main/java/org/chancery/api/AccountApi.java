package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.account.Account;
import org.chancery.account.Accounts;
import org.chancery.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's accounts. */
@RestController
@RequestMapping("/api/v1/accounts")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Accounts")
class AccountApi {

  private final Accounts accounts;

  AccountApi(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * A new account.
   *
   * @param role {@code reader}, which it is by default, {@code editor} or {@code admin}
   */
  @Schema(name = "AccountBody")
  record Body(@Nullable String name, @Nullable String role) {}

  /** What to change; what is absent stays. */
  @Schema(name = "AccountChange")
  record Change(@Nullable String role, @Nullable Boolean enabled) {}

  @GetMapping
  @Operation(summary = "All of them, by name")
  List<Account> list() {
    return accounts.list();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Make one; its password is shown this once")
  Accounts.Issued create(@RequestBody Body body) {
    return accounts.create(
        body.name() == null ? "" : body.name(),
        body.role() == null ? Role.READER : role(body.role()));
  }

  @PutMapping("/{name}")
  @Operation(
      summary = "Give it another role, disable it, or enable it again",
      description = "Each ends its sessions. The last administrator stays one.")
  Account change(@PathVariable String name, @RequestBody Change change) {
    Account account = existing(name);
    if (change.role() != null) {
      account = accounts.changeRole(name, role(change.role()));
    }
    if (change.enabled() != null) {
      account = accounts.enable(name, change.enabled());
    }
    return account;
  }

  @PostMapping("/{name}/password")
  @Operation(
      summary = "Give it a generated password",
      description = "The answer shows it this once. Ends the account's sessions.")
  Accounts.Issued resetPassword(@PathVariable String name) {
    existing(name);
    return accounts.resetPassword(name);
  }

  private Account existing(String name) {
    return accounts.find(name).orElseThrow(() -> new NotFound("There is no account " + name + "."));
  }

  private static Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no role '" + word + "'; write reader, editor or admin."));
  }
}
