package org.chancery.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says in one sentence why a node did not start, from what it printed. */
final class FailureSentence {

  private static final String MARK = "FAILED ";

  private FailureSentence() {}

  static String of(Path output, Path folder) {
    String failure = failureIn(output);
    String known = known(failure, folder);
    return known != null
        ? known
        : "Elasticsearch did not start"
            + (failure.isEmpty() ? "" : " (" + shortened(failure) + ")")
            + "; see "
            + output
            + ".";
  }

  private static @org.jspecify.annotations.Nullable String known(String failure, Path folder) {
    if (failure.contains("failed to obtain node lock")
        || failure.contains("LockObtainFailedException")) {
      return "The data folder "
          + folder
          + " is in use by another Elasticsearch; stop the other Chancery, or choose another"
          + " folder with CHANCERY_DATA_DIR.";
    }
    if (failure.contains("No space left on device")) {
      return "The disk that holds " + folder + " is full; free some space and start again.";
    }
    if (failure.contains("AccessDeniedException") || failure.contains("Permission denied")) {
      return "The folder " + folder + " cannot be written by this account; change its owner.";
    }
    if (failure.contains("BindException") || failure.contains("Address already in use")) {
      return "Elasticsearch's port is taken by another program; start again.";
    }
    if (failure.contains("CorruptIndexException")
        || failure.contains("CorruptStateException")
        || failure.contains("IndexFormatTooOldException")) {
      return "The index files in "
          + folder
          + " are damaged; restore a backup, or move that folder away and index again.";
    }
    if (failure.contains("OutOfMemoryError")) {
      return "Elasticsearch ran out of memory; raise chancery.elasticsearch.heap.";
    }
    return null;
  }

  private static String failureIn(Path output) {
    try {
      List<String> lines = Files.exists(output) ? Files.readAllLines(output) : List.of();
      for (String line : lines) {
        if (line.startsWith(MARK)) {
          return line.substring(MARK.length());
        }
      }
      return lines.isEmpty() ? "" : lines.getFirst();
    } catch (IOException e) {
      return "its output cannot be read: " + e.getMessage();
    }
  }

  private static String shortened(String failure) {
    return failure.length() <= 300 ? failure : failure.substring(0, 300) + "…";
  }
}
