package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.index.ClusterSettings;
import org.chancery.index.IndexDefinition;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finished documents sent to a fresh index of the same definition by nothing but HTTP: what the
 * server could take if making the documents cost nothing.
 */
final class RawBulk {

  private static final String INDEX = "articles-raw";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI server;
  private final String authorization;
  private final List<Document> documents;

  /** A document as it is sent. */
  record Document(String id, String json) {}

  RawBulk(ClusterSettings settings, List<Document> documents) {
    this.server = settings.uris().getFirst();
    this.authorization = "ApiKey " + settings.apiKey();
    this.documents = documents;
  }

  /** From the first request until all documents can be found. */
  Speed speed(int requestBytes, int senders) throws Exception {
    send("DELETE", INDEX + "?ignore_unavailable=true", new byte[0]);
    ObjectNode definition = IndexDefinition.articles().json().deepCopy();
    send("PUT", INDEX, definition.toString().getBytes(UTF_8));
    List<byte[]> requests = requests(requestBytes);
    AtomicInteger next = new AtomicInteger();
    Callable<Integer> sender =
        () -> {
          int sent = 0;
          for (int i = next.getAndIncrement(); i < requests.size(); i = next.getAndIncrement()) {
            String answer = send("POST", INDEX + "/_bulk?filter_path=errors", requests.get(i));
            if (!answer.contains("\"errors\":false")) {
              throw new IOException("the server refused documents: " + answer);
            }
            sent++;
          }
          return sent;
        };
    Speed speed =
        Speed.of(() -> {
          sendAll(sender, senders);
          send("POST", INDEX + "/_refresh", new byte[0]);
          return documents.size();
        });
    send("DELETE", INDEX, new byte[0]);
    return speed;
  }

  private static void sendAll(Callable<Integer> sender, int senders) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(senders)) {
      for (Future<Integer> done : pool.invokeAll(Collections.nCopies(senders, sender))) {
        done.get();
      }
    }
  }

  /** Made before the clock starts; the raw side is to pay for nothing but the sending. */
  private List<byte[]> requests(int bytes) {
    List<byte[]> requests = new ArrayList<>();
    ByteArrayOutputStream open = new ByteArrayOutputStream(bytes + (1 << 16));
    for (Document document : documents) {
      open.writeBytes(("{\"create\":{\"_id\":\"" + document.id() + "\"}}\n").getBytes(UTF_8));
      open.writeBytes(document.json().getBytes(UTF_8));
      open.write('\n');
      if (open.size() >= bytes) {
        requests.add(open.toByteArray());
        open.reset();
      }
    }
    if (open.size() > 0) {
      requests.add(open.toByteArray());
    }
    return requests;
  }

  private String send(String method, String path, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/" + path))
            .header("Authorization", authorization)
            .header(
                "Content-Type",
                path.contains("_bulk") ? "application/x-ndjson" : "application/json")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(method + " " + path + " was answered with " + answer.body());
    }
    return answer.body();
  }
}
