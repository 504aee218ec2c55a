package org.chancery.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The fetching of one job: several hosts at a time, each politely. */
final class Crawl {

  private static final Logger LOG = LoggerFactory.getLogger(Crawl.class);
  private static final int THREADS = 4;

  private final FetchSettings settings;
  private final Fetcher fetcher;
  private final Robots robots;
  private final Hosts hosts;
  private final Clock clock;
  private final WebSink sink;
  private final Frontier frontier;

  Crawl(
      FetchSettings settings,
      Fetcher fetcher,
      Robots robots,
      Hosts hosts,
      Clock clock,
      WebSink sink) {
    this.settings = settings;
    this.fetcher = fetcher;
    this.robots = robots;
    this.hosts = hosts;
    this.clock = clock;
    this.sink = sink;
    frontier = new Frontier(hosts, settings.pages(), sink::isCancelled);
  }

  /** Returns when every address has an outcome, or the job is cancelled. */
  void run(List<Lead> named) throws InterruptedException {
    add(named, "The job");
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().daemon().name("fetch-" + i).start(this::work));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void work() {
    try {
      for (Optional<Lead> next = frontier.take(); next.isPresent(); next = frontier.take()) {
        try {
          visit(next.get());
        } finally {
          frontier.done();
          sink.done();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CancellationException e) {
      // Whoever cancelled knows.
    }
  }

  private void visit(Lead lead) throws InterruptedException {
    try {
      if (sink.isSettled(lead.address())) {
        hosts.leave(lead.address().host(), Duration.ZERO);
        return;
      }
      Reply reply = fetch(lead);
      switch (reply.status()) {
        case Reply.OK -> take(lead, reply);
        case Reply.NOT_MODIFIED -> sink.unchanged();
        default -> throw new FetchFailure("The server answered " + reply.status() + ".");
      }
    } catch (FetchFailure e) {
      LOG.debug("{} was not fetched", lead.address(), e);
      sink.failed(lead.address().toString(), e.sentence());
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // One page must not end a job of thousands; the account of failures names it.
      LOG.error("{} could not be fetched", lead.address(), e);
      sink.failed(
          lead.address().toString(), "It could not be fetched; the log says what went wrong.");
    }
  }

  /** The host has been taken for it. */
  private Reply fetch(Lead lead) throws FetchFailure, InterruptedException {
    Stay stay = new Stay(lead.address().host());
    try {
      return fetcher.get(
          lead.address(),
          sink.known(lead.address()).toHeaders(),
          settings.bytes(),
          sink::isCancelled,
          stay::moveTo);
    } finally {
      stay.end();
    }
  }

  private void take(Lead lead, Reply reply) throws FetchFailure, InterruptedException {
    byte[] content = Unzipping.plain(reply.body(), settings.bytes());
    WebFormat format = WebFormat.of(reply.address().path(), content);
    if (!lead.expected().allows(format)) {
      throw new FetchFailure(
          "It is "
              + format.words()
              + ", which is not looked for where this address was found; name it by itself.");
    }
    switch (format) {
      case PAGE ->
          sink.page(
              new WebPage(
                  lead.address(),
                  reply.address(),
                  content,
                  reply.header("content-type"),
                  clock.instant(),
                  Validators.of(reply),
                  lead.evidence()));
      case FEED -> lead(lead, format, feed(reply.address(), content));
      case SITE_MAP, SITE_MAP_INDEX ->
          lead(lead, format, SiteMapReader.read(reply.address(), content));
      case LIST -> lead(lead, format, list(content));
    }
  }

  private void lead(Lead from, WebFormat format, List<Lead> leads) throws FetchFailure {
    if (leads.isEmpty()) {
      throw new FetchFailure("It is " + format.words() + " that names no addresses.");
    }
    add(leads, from.address().toString());
  }

  private void add(List<Lead> leads, String from) {
    int leftOut = 0;
    for (Lead lead : leads) {
      switch (frontier.add(lead)) {
        case NEW -> sink.found();
        case KNOWN -> sink.duplicate();
        case LEFT_OUT -> leftOut++;
      }
    }
    if (leftOut > 0) {
      sink.failed(
          from,
          leftOut
              + " addresses were left out, because one job fetches at most "
              + settings.pages()
              + ".");
    }
  }

  private List<Lead> feed(Address address, byte[] content) throws FetchFailure {
    List<Lead> leads = new ArrayList<>();
    for (FeedReader.Entry entry : FeedReader.read(content)) {
      try {
        leads.add(Lead.page(address.resolve(entry.link()), entry.evidence()));
      } catch (BadAddress e) {
        sink.failed(Address.shown(entry.link()), String.valueOf(e.getMessage()));
      }
    }
    return leads;
  }

  private List<Lead> list(byte[] content) {
    return Web.leads(AddressList.lines(content), Lead.Expected.LISTED, sink);
  }

  /** Where the fetching of one address is; there alone others wait. */
  private final class Stay {

    private @Nullable String host;
    private boolean asked;
    private Duration pause = settings.delay();

    Stay(String host) {
      this.host = host;
    }

    void moveTo(Address next) throws FetchFailure, InterruptedException {
      if (asked || !next.host().equals(host)) {
        end();
        hosts.enter(next.host(), sink::isCancelled);
        host = next.host();
      }
      asked = true;
      pause = robots.check(next, settings.delay(), sink::isCancelled);
    }

    void end() {
      if (host != null) {
        hosts.leave(host, pause);
        host = null;
      }
    }
  }
}
