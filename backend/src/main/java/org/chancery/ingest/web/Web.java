package org.chancery.ingest.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.chancery.article.Evidence;

/** Fetches addresses for jobs, politely over all of them. Thread-safe. */
public final class Web implements AutoCloseable {

  private final FetchSettings settings;
  private final Clock clock;
  private final Fetcher fetcher;
  private final Robots robots;
  private final Hosts hosts = new Hosts();

  public Web(FetchSettings settings, Clock clock) {
    this(settings, clock, java.net.InetAddress::getAllByName);
  }

  Web(FetchSettings settings, Clock clock, CheckedResolver.Lookup lookup) {
    this.settings = settings;
    this.clock = clock;
    fetcher = new Fetcher(settings, new CheckedResolver(lookup, settings.allowPrivate()));
    robots = new Robots(fetcher, clock);
  }

  /**
   * Fetches pages, and the pages that feeds, site maps and lists among the addresses lead to.
   * Returns when each has an outcome, or when the sink says that it is cancelled.
   *
   * @param addresses as somebody wrote them; one that is none is a failure of its own
   */
  public void gather(List<String> addresses, WebSink sink) throws InterruptedException {
    List<Lead> leads = leads(addresses, Lead.Expected.ANYTHING, sink);
    new Crawl(settings, fetcher, robots, hosts, clock, sink).run(leads);
  }

  static List<Lead> leads(List<String> addresses, Lead.Expected expected, WebSink sink) {
    List<Lead> leads = new ArrayList<>();
    for (String text : addresses) {
      try {
        leads.add(new Lead(Address.parse(text), expected, Evidence.NONE));
      } catch (BadAddress e) {
        sink.failed(Address.shown(text), String.valueOf(e.getMessage()));
      }
    }
    return leads;
  }

  @Override
  public void close() {
    fetcher.close();
  }
}
