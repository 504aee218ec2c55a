package org.chancery.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.chancery.index.ClusterSettings;
import org.chancery.testing.RunningApplication;

/** The whole application but its page as a process of its own, for as long as one job takes. */
final class IngestingApplication {

  private IngestingApplication() {}

  /**
   * Ingests, or goes on with what was begun.
   *
   * @param args address of the cluster, data folder, what to ingest; the key is in the environment
   */
  public static void main(String[] args) throws InterruptedException {
    ClusterSettings cluster =
        new ClusterSettings(
            List.of(URI.create(args[0])), null, null, System.getenv("CLUSTER_KEY"), null);
    try (RunningApplication application = RunningApplication.on(cluster, Path.of(args[1]))) {
      Ingestion ingestion = application.bean(Ingestion.class);
      if (ingestion.jobs(1).isEmpty()) {
        ingestion.start(List.of(Path.of(args[2])), "news", "admin");
      }
      Job ended = ingestion.await(ingestion.jobs(1).getFirst().id());
      System.out.println(ended + " jobs: " + ingestion.jobs(10).size());
    }
    System.exit(0);
  }
}
