package org.chancery.ingest.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param address which was asked in the end, after all redirections
 * @param headers by their names in lower case
 * @param body unzipped, and empty where the status is not 200
 */
@SuppressWarnings("ArrayRecordComponent")
record Reply(Address address, int status, Map<String, String> headers, byte[] body) {

  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  @Nullable String header(String name) {
    return headers.get(name);
  }

  boolean isRedirection() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.containsKey("location");
      default -> false;
    };
  }
}
