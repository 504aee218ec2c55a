package org.chancery.account;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who did what, and when, in the relational database; nothing here changes it. Thread-safe. */
public class Audit {

  private static final int LONGEST = 500;
  private static final int LONGEST_NAME = 100;
  private static final int PAGE = 1_000;
  private static final String NOBODY = "-";
  private static final ScopedValue<String> CALLED_FROM = ScopedValue.newInstance();

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Duration kept;
  private Instant swept = Instant.EPOCH;

  /** One thing that somebody did, or tried. */
  public record Entry(
      long id, Instant at, String account, Act act, boolean done, String detail, String address) {}

  /** Which entries; what is absent does not matter. Days are those of UTC, both inclusive. */
  public record Filter(
      @Nullable String account,
      @Nullable Act act,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    public static final Filter EVERYTHING = new Filter(null, null, null, null);

    /**
     * @throws IllegalArgumentException for days that no database counts to
     */
    public Filter {
      Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
          .flatMap(Optional::stream)
          .filter(day -> day.getYear() < 1 || day.getYear() > 9999)
          .findFirst()
          .ifPresent(day -> {
            throw new IllegalArgumentException("A day has a year from 1 to 9999, not " + day + ".");
          });
    }
  }

  /**
   * @param kept how long entries are kept
   */
  public Audit(JdbcClient jdbc, Clock clock, Duration kept) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.kept = kept;
  }

  /** Notes something, with the address that the present request came from. */
  public void note(String account, Act act, boolean done, String detail) {
    Instant now = clock.instant();
    forgetOld(now);
    jdbc.sql(
            "insert into audit (happened_at, account, act, done, detail, address)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            now.atOffset(ZoneOffset.UTC),
            account.isBlank() ? NOBODY : clean(account, LONGEST_NAME),
            act.name(),
            done,
            clean(detail, LONGEST),
            clean(address(), LONGEST_NAME))
        .update();
  }

  /** Newest first. */
  public List<Entry> list(Filter filter, int offset, int limit) {
    return list(filter, Long.MAX_VALUE, offset, limit);
  }

  /**
   * All that fits, newest first.
   *
   * @param guard makes a cell that a spreadsheet would take for a formula harmless
   */
  public void csv(Filter filter, UnaryOperator<String> guard, Appendable out) throws IOException {
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord("at", "account", "act", "done", "detail", "address");
    List<Entry> page = list(filter, Long.MAX_VALUE, 0, PAGE);
    while (!page.isEmpty()) {
      for (Entry e : page) {
        csv.printRecord(
            e.at(),
            guard.apply(e.account()),
            word(e.act()),
            e.done(),
            guard.apply(e.detail()),
            guard.apply(e.address()));
      }
      page = list(filter, page.getLast().id(), 0, PAGE);
    }
    csv.flush();
  }

  public static String word(Act act) {
    return act.name().toLowerCase(Locale.ROOT);
  }

  private List<Entry> list(Filter filter, long before, int offset, int limit) {
    StringBuilder where = new StringBuilder("where id < ?");
    List<Object> values = new ArrayList<>(List.of(before));
    if (filter.account() != null) {
      where.append(" and account = ?");
      values.add(filter.account());
    }
    if (filter.act() != null) {
      where.append(" and act = ?");
      values.add(filter.act().name());
    }
    if (filter.from() != null) {
      where.append(" and happened_at >= ?");
      values.add(filter.from().atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    if (filter.to() != null) {
      where.append(" and happened_at < ?");
      values.add(filter.to().plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
    }
    values.addAll(List.of(limit, offset));
    return jdbc.sql("select * from audit " + where + " order by id desc limit ? offset ?")
        .params(values)
        .query((row, n) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("id"),
        row.getTimestamp("happened_at").toInstant(),
        row.getString("account"),
        Act.valueOf(row.getString("act")),
        row.getBoolean("done"),
        row.getString("detail"),
        row.getString("address"));
  }

  /** Once a day. */
  private synchronized void forgetOld(Instant now) {
    if (now.isAfter(swept.plus(1, ChronoUnit.DAYS))) {
      swept = now;
      jdbc.sql("delete from audit where happened_at < ?")
          .param(now.minus(kept).atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  /** The same on another thread, as if it were that of the present request. */
  public static Runnable asCalled(Runnable task) {
    String address = address();
    return () -> ScopedValue.where(CALLED_FROM, address).run(task);
  }

  /** Where the present request came from. */
  static String address() {
    if (CALLED_FROM.isBound()) {
      return CALLED_FROM.get();
    }
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
        ? String.valueOf(now.getRequest().getRemoteAddr())
        : NOBODY;
  }

  private static String clean(String text, int longest) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > longest ? plain.substring(0, longest) : plain;
  }
}
