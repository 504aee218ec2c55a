package org.chancery.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.chancery.account.Accounts;
import org.chancery.account.Member;
import org.chancery.account.Role;
import org.chancery.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

class SessionLimitsTest {

  private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
  private static final Duration LONGEST = Duration.ofHours(12);

  private final DataSource database = TestDatabase.H2.fresh();
  private final Accounts accounts =
      new Accounts(
          JdbcClient.create(database),
          new BCryptPasswordEncoder(4),
          new TransactionTemplate(new DataSourceTransactionManager(database)),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final MockHttpSession session = new MockHttpSession();
  private String password = "";

  @BeforeEach
  void somebodySignsIn() {
    accounts.ensureAdmin("x");
    password = accounts.create("ann", Role.READER).password();
    Member ann = accounts.loadUserByUsername("ann");
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(ann, null, ann.getAuthorities()));
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void lastsAWorkingDayWhateverIsDoneInIt() throws Exception {
    assertThat(holdsAt(NOW.plus(LONGEST))).isTrue();
    assertThat(holdsAt(NOW.plus(LONGEST).plusSeconds(1))).isFalse();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
  }

  @Test
  void endsWithTheAccount() throws Exception {
    assertThat(holdsAt(NOW)).isTrue();
    accounts.enable("ann", false);
    assertThat(holdsAt(NOW)).isFalse();
  }

  @Test
  void endsWithTheRole() throws Exception {
    accounts.changeRole("ann", Role.READER);
    assertThat(holdsAt(NOW)).isTrue();
    accounts.changeRole("ann", Role.EDITOR);
    assertThat(holdsAt(NOW)).isFalse();
  }

  @Test
  void endsWithThePasswordButWhereItWasChanged() throws Exception {
    long kept = accounts.changePassword("ann", password, "violet harbour sings twice");
    session.setAttribute(SessionLimits.KEPT, kept);
    assertThat(holdsAt(NOW)).isTrue();
    session.removeAttribute(SessionLimits.KEPT);
    assertThat(holdsAt(NOW)).isFalse();
  }

  private boolean holdsAt(Instant time) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setSession(session);
    new SessionLimits(
            accounts,
            SecurityContextHolder.getContextHolderStrategy(),
            Clock.fixed(time, ZoneOffset.UTC),
            LONGEST)
        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    return !session.isInvalid();
  }
}
