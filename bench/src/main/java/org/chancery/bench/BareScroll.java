package org.chancery.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;

/** Reads all documents of the index at a point in time, by nothing but HTTP, and drops them. */
final class BareScroll {

  private static final int PAGE = 500;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern LAST =
      Pattern.compile("\"sort\":\\[(\\d+)]}]}}\\s*$", Pattern.DOTALL);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ClusterSettings cluster;

  BareScroll(ClusterSettings cluster) {
    this.cluster = cluster;
  }

  /**
   * How many there were.
   *
   * @param fields of each document, as Elasticsearch takes them
   */
  long read(String fields) throws IOException, InterruptedException {
    String alias = IndexDefinition.articles().readAlias();
    String opened = post("/" + alias + "/_pit?keep_alive=5m", "");
    Matcher id = ID.matcher(opened);
    if (!id.find()) {
      throw new IOException("Elasticsearch opened no point in time: " + opened);
    }
    long read = 0;
    String after = "";
    while (true) {
      String page =
          post(
              "/_search",
              """
              {"size":%d,"pit":{"id":"%s","keep_alive":"5m"},"track_total_hits":false,
               "_source":%s,"sort":[{"_shard_doc":"asc"}]%s}\
              """
                  .formatted(PAGE, id.group(1), fields, after));
      Matcher last = LAST.matcher(page);
      if (!last.find()) {
        return read;
      }
      read += page.split("\"_index\":", -1).length - 1;
      after = ",\"search_after\":[" + last.group(1) + "]";
    }
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    URI address = URI.create(cluster.uris().getFirst() + path);
    return http.send(
            HttpRequest.newBuilder(address)
                .header("Authorization", "ApiKey " + cluster.apiKey())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString())
        .body();
  }
}
