package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The same as its parent, and a web site to ingest from. */
abstract class WebIngestionSetup extends IngestionSetup {

  static final String RSS =
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>News</title>%s</channel></rss>\
      """;

  LocalSite site;

  @BeforeEach
  void serve() {
    site = new LocalSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  /** Addresses on the site are given by their paths. */
  Job fetch(String... addresses) throws InterruptedException {
    Job started =
        ingestion.start(
            new Sources(
                List.of(),
                Stream.of(addresses).map(a -> a.startsWith("/") ? site.address(a) : a).toList()),
            Ingestion.DEFAULT_COLLECTION,
            "admin");
    Job job = ingestion.await(started.id());
    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    assertThat(job.pagesDone()).isEqualTo(job.pagesFound());
    return job;
  }

  String reason(Job job, String path) {
    return String.valueOf(reasons(job).get(site.address(path)));
  }
}
