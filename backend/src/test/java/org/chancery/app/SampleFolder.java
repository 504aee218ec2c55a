package org.chancery.app;

import java.io.IOException;
import java.nio.file.Path;

/** The sample corpus as files. */
public final class SampleFolder {

  private SampleFolder() {}

  /** The folder itself, once it holds every sample. */
  public static Path unpackedIn(Path folder) throws IOException {
    return Samples.unpack(folder);
  }
}
