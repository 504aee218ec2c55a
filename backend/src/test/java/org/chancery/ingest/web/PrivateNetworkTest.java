package org.chancery.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody who names an address reaches what only this machine can reach. */
class PrivateNetworkTest {

  private static final String REASON =
      "The address leads into a private network; an administrator can allow that with"
          + " chancery.fetch.allow-private.";

  private final LocalSite site = new LocalSite().article("/", "Inside");
  private final Sink sink = new Sink();

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f.1",
        "0177.1",
        "localhost",
        "localhost.",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[64:ff9b::7f00:1]",
        "0",
        "１２７.1",
        "10.0.0.1",
        "169.254.169.254"
      })
  void isRefusedInEverySpelling(String host) throws InterruptedException {
    String address = "http://" + host + ":" + port() + "/";
    gather(InetAddress::getAllByName, address);
    assertThat(sink.pages).isEmpty();
    assertThat(sink.failures.values()).containsExactly(REASON);
    assertNothingWasAsked();
  }

  @Test
  void isRefusedWhateverTheNameAndHoweverManyAddressesItHas() throws InterruptedException {
    gather(
        host -> new InetAddress[] {ip("93.184.215.14"), ip("127.0.0.1")},
        "http://site.example:" + port() + "/");
    assertThat(sink.failures.values()).containsExactly(REASON);
    assertNothingWasAsked();
  }

  /** The name has a public address when it is looked at, and another one a moment later. */
  @Test
  void isNotReachedByANameThatChangesItsAddress() throws InterruptedException {
    Deque<String> answers = new ArrayDeque<>(List.of("192.0.2.1", "127.0.0.1", "127.0.0.1"));
    gather(
        host -> new InetAddress[] {ip(answers.size() > 1 ? answers.pop() : answers.getFirst())},
        "http://rebind.example:" + port() + "/",
        "http://rebind.example:" + port() + "/again");
    assertThat(sink.pages).isEmpty();
    assertThat(sink.failures).hasSize(2);
    assertNothingWasAsked();
  }

  @Test
  void isNotReachedThroughARedirection() throws InterruptedException {
    LocalSite outside = new LocalSite();
    try (outside) {
      outside.on("/", 302, "Location", "http://inside.example:" + port() + "/");
      FetchSettings settings = settings();
      // Stands for a public server: this one name may lead here.
      CheckedResolver.Lookup lookup =
          host -> {
            if (host.equals("inside.example")) {
              throw new CheckedResolver.PrivateHost();
            }
            return new InetAddress[] {ip("127.0.0.1")};
          };
      try (Web web = new Web(allowing(settings), Clock.systemUTC(), lookup)) {
        web.gather(List.of(outside.address("/").replace("127.0.0.1", "outside.example")), sink);
      }
    }
    assertThat(sink.failures.values()).containsExactly(REASON);
    assertNothingWasAsked();
  }

  @Test
  void isReachedWhereAnAdministratorAllowsIt() throws InterruptedException {
    try (Web web = new Web(allowing(settings()), Clock.systemUTC())) {
      web.gather(List.of("http://127.1:" + port() + "/"), sink);
    }
    assertThat(sink.pages).hasSize(1);
  }

  @Test
  void aNameThatNobodyKnowsIsNamed() throws InterruptedException {
    gather(
        host -> {
          throw new UnknownHostException(host);
        },
        "https://nowhere.example/");
    assertThat(sink.failures.values()).containsExactly("There is no host nowhere.example.");
  }

  private void gather(CheckedResolver.Lookup lookup, String... addresses)
      throws InterruptedException {
    try (Web web = new Web(settings(), Clock.systemUTC(), lookup)) {
      web.gather(List.of(addresses), sink);
    }
  }

  private void assertNothingWasAsked() {
    assertThat(site.requests()).isEmpty();
    assertThat(site.asked("/robots.txt")).isZero();
  }

  private String port() {
    return site.address("").replaceFirst(".*:", "");
  }

  private static InetAddress ip(String text) {
    return InetAddress.ofLiteral(text);
  }

  private static FetchSettings settings() {
    return new FetchSettings(
        "Chancery/test",
        Duration.ZERO,
        false,
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        1 << 20,
        99);
  }

  private static FetchSettings allowing(FetchSettings s) {
    return new FetchSettings(
        s.userAgent(), s.delay(), true, s.answer(), s.whole(), s.bytes(), s.pages());
  }
}
