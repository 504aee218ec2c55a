package org.chancery.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a node is started with.
 *
 * @param folder where the unpacked server, its data and its logs live
 * @param heapMegabytes the server's own heap
 * @param extra further Elasticsearch settings; they win over the defaults
 * @param javaOptions further options of the server's Java
 */
public record EmbeddedSettings(
    Path folder, int heapMegabytes, Map<String, String> extra, List<String> javaOptions) {

  /** The least heap with which the server starts and stays up. */
  public static final int LEAST_HEAP_MEGABYTES = 256;

  public EmbeddedSettings {
    folder = folder.toAbsolutePath().normalize();
    extra = Map.copyOf(extra);
    javaOptions = List.copyOf(javaOptions);
    if (heapMegabytes < LEAST_HEAP_MEGABYTES) {
      throw new IllegalArgumentException(
          "Elasticsearch needs a heap of at least "
              + LEAST_HEAP_MEGABYTES
              + " MB, not "
              + heapMegabytes
              + " MB");
    }
  }

  public static EmbeddedSettings in(Path folder) {
    return new EmbeddedSettings(folder, 1024, Map.of(), List.of());
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path data() {
    return folder.resolve("data");
  }
}
