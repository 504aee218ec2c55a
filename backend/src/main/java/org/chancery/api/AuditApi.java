package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.account.Act;
import org.chancery.account.Audit;
import org.chancery.export.Cells;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what. */
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Accounts")
class AuditApi {

  private static final String WHICH =
      "`account`; `act`: `sign_in`, `export`, `edit`, `removal` or `rights`; `from` and `to`:"
          + " inclusive days of UTC. The list has `limit` of them from `offset` on, at most 1,000;"
          + " audit.csv has all.";

  private final Audit audit;

  AuditApi(Audit audit) {
    this.audit = audit;
  }

  @GetMapping("/audit")
  @Operation(summary = "The audit log, newest first", description = WHICH)
  List<Audit.Entry> list(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "100") int limit) {
    Paging.check(offset, limit);
    return audit.list(new Audit.Filter(account, act(act), from, to), offset, limit);
  }

  @GetMapping(path = "/audit.csv", produces = "text/csv")
  @Operation(summary = "The audit log as a file", description = WHICH)
  void csv(
      @RequestParam(required = false) @Nullable String account,
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      HttpServletResponse response)
      throws IOException {
    Audit.Filter filter = new Audit.Filter(account, act(act), from, to);
    response.setContentType("text/csv");
    response.setCharacterEncoding(UTF_8);
    response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    audit.csv(filter, Cells::guarded, response.getWriter());
  }

  private static @Nullable Act act(@Nullable String word) {
    return word == null
        ? null
        : Arrays.stream(Act.values())
            .filter(act -> Audit.word(act).equals(word))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no act '"
                        + word
                        + "'; write sign_in, export, edit, removal or rights."));
  }
}
