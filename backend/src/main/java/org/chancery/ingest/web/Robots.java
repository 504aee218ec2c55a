package org.chancery.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What each site's robots.txt allows, asked once an hour. Thread-safe. */
final class Robots {

  static final String NAME = "chancery";
  static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
  private static final Duration VALID = Duration.ofHours(1);
  private static final int MOST_SITES = 1_000;

  /** RFC 9309 asks for at least 500 KiB. */
  private static final int PARSED_BYTES = 512 << 10;

  private static final int FETCHED_BYTES = 10 << 20;

  private final Fetcher fetcher;
  private final Clock clock;
  private final Map<String, Answer> known = new LinkedHashMap<>(16, 0.75f, true);

  private record Answer(BaseRobotRules rules, int status, Instant until) {}

  Robots(Fetcher fetcher, Clock clock) {
    this.fetcher = fetcher;
    this.clock = clock;
  }

  /**
   * How long to pause after a request for this address.
   *
   * @throws FetchFailure where it is not allowed
   */
  Duration check(Address address, Duration delay, BooleanSupplier cancelled)
      throws FetchFailure, InterruptedException {
    Answer answer = find(address.site());
    if (answer == null) {
      answer = ask(address, cancelled);
      remember(address.site(), answer);
    }
    if (answer.rules().isDeferVisits()) {
      throw new FetchFailure(
          "robots.txt could not be read, because the server answered "
              + answer.status()
              + "; try again later.");
    }
    if (!answer.rules().isAllowed(address.toString())) {
      throw new FetchFailure("robots.txt forbids it.");
    }
    long asked = answer.rules().getCrawlDelay();
    Duration wanted = asked > 0 ? Duration.ofMillis(asked) : Duration.ZERO;
    Duration capped = wanted.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : wanted;
    return capped.compareTo(delay) > 0 ? capped : delay;
  }

  private Answer ask(Address address, BooleanSupplier cancelled)
      throws FetchFailure, InterruptedException {
    Address robots = address.resolve("/robots.txt");
    Instant until = clock.instant().plus(VALID);
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    Reply reply = fetch(robots, cancelled);
    if (reply.status() == Reply.OK) {
      byte[] begin = Arrays.copyOf(reply.body(), Math.min(reply.body().length, PARSED_BYTES));
      return new Answer(
          parser.parseContent(robots.toString(), begin, "text/plain", List.of(NAME)),
          reply.status(),
          until);
    }
    boolean none = reply.status() >= 400 && reply.status() < 500 && reply.status() != 429;
    SimpleRobotRules rules =
        new SimpleRobotRules(none ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
    rules.setDeferVisits(!none);
    return new Answer(rules, reply.status(), until);
  }

  private Reply fetch(Address robots, BooleanSupplier cancelled)
      throws FetchFailure, InterruptedException {
    try {
      return fetcher.get(robots, Map.of(), FETCHED_BYTES, cancelled, next -> {});
    } catch (FetchFailure e) {
      String sentence = String.valueOf(e.getMessage());
      if (sentence.startsWith("It ")) {
        throw new FetchFailure("robots.txt could not be read: it " + sentence.substring(3), e);
      }
      throw e;
    }
  }

  private synchronized @Nullable Answer find(String site) {
    Answer answer = known.get(site);
    return answer == null || answer.until().isBefore(clock.instant()) ? null : answer;
  }

  private synchronized void remember(String site, Answer answer) {
    known.put(site, answer);
    if (known.size() > MOST_SITES) {
      known.remove(known.keySet().iterator().next());
    }
  }
}
