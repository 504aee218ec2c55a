package org.chancery.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.chancery.index.ArticleIndex;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sample corpus, which an empty Chancery shows first. */
public final class Samples {

  /** Its own collection, never counted with real data unless asked for. */
  public static final String COLLECTION = "samples";

  private static final String ROOT = "org/chancery/samples/";

  private final Ingestion ingestion;
  private final ArticleIndex index;
  private final Path dataFolder;

  public Samples(Ingestion ingestion, ArticleIndex index, Path dataFolder) {
    this.ingestion = ingestion;
    this.index = index;
    this.dataFolder = dataFolder;
  }

  /** Indexes the samples where nothing is indexed yet; returns how many articles came in. */
  public long loadIfEmpty(String account) throws IOException, InterruptedException {
    if (index.count() > 0) {
      return 0;
    }
    Path folder = unpack(dataFolder.resolve(COLLECTION));
    Job job = ingestion.start(List.of(folder), COLLECTION, account);
    return ingestion.await(job.id()).counts().indexed();
  }

  /** Copies the samples out of the jar, so that they come in as any other folder does. */
  static Path unpack(Path folder) throws IOException {
    Resource[] all =
        new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*");
    for (Resource resource : all) {
      String address = resource.getURL().toString();
      Path target = folder.resolve(address.substring(address.lastIndexOf(ROOT) + ROOT.length()));
      Files.createDirectories(target.getParent());
      try (InputStream in = resource.getInputStream()) {
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return folder;
  }
}
