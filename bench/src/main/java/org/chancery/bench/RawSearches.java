package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.index.ClusterSettings;

/**
 * Stands between a client and Elasticsearch and writes down what is asked, byte for byte, so that
 * it can be asked again by nothing but HTTP. What a second of searches shares, a point in time, is
 * opened anew.
 */
final class RawSearches implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final Pattern POINT_IN_TIME = Pattern.compile("\"pit\":\\{\"id\":\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer server;
  private final URI elasticsearch;
  private final String authorization;
  private final List<Request> asked = new ArrayList<>();

  /**
   * What was sent.
   *
   * @param type its content type
   * @param accept that of the answer
   */
  record Request(String path, String type, String accept, String body) {

    /** The same in another point in time. */
    Request at(String pit) {
      Matcher id = POINT_IN_TIME.matcher(body);
      String now = id.replaceAll(Matcher.quoteReplacement("\"pit\":{\"id\":\"" + pit + "\""));
      return new Request(path, type, accept, now);
    }
  }

  RawSearches(ClusterSettings settings) throws IOException {
    this.elasticsearch = settings.uris().getFirst();
    this.authorization = "ApiKey " + settings.apiKey();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::forward);
    server.start();
  }

  /** Where a client finds Elasticsearch, if it is to be listened to. */
  ClusterSettings listening(ClusterSettings settings) {
    URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new ClusterSettings(List.of(here), null, null, settings.apiKey(), null);
  }

  /** The searches that were asked since the last time. */
  synchronized List<Request> take() {
    List<Request> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  /** Asks again and reads the whole answer. */
  int send(Request request) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(toElasticsearch(request), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("Elasticsearch answered " + new String(answer.body(), UTF_8));
    }
    return answer.body().length;
  }

  /** A point in time of what an alias shows. */
  String pointInTime(String alias) throws IOException, InterruptedException {
    Request open = request("/" + alias + "/_pit?keep_alive=10m");
    String answer = http.send(toElasticsearch(open), BodyHandlers.ofString()).body();
    Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
    if (!id.find()) {
      throw new IOException("Elasticsearch opened no point in time: " + answer);
    }
    return id.group(1);
  }

  /** Makes Elasticsearch forget what it has counted before. */
  void clearCaches() throws IOException, InterruptedException {
    send(request("/_cache/clear"));
  }

  private static Request request(String path) {
    return new Request(path, JSON, JSON, "");
  }

  private HttpRequest toElasticsearch(Request request) {
    return HttpRequest.newBuilder(elasticsearch.resolve(request.path()))
        .header("Authorization", authorization)
        .header("Content-Type", request.type())
        .header("Accept", request.accept())
        .POST(BodyPublishers.ofString(request.body()))
        .build();
  }

  private void forward(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      String type = exchange.getRequestHeaders().getFirst("Content-Type");
      String accept = exchange.getRequestHeaders().getFirst("Accept");
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.contains("search") || path.contains("_mget")) {
        synchronized (this) {
          asked.add(new Request(path, type == null ? JSON : type, accept, new String(body, UTF_8)));
        }
      }
      HttpRequest.Builder request =
          HttpRequest.newBuilder(elasticsearch.resolve(path))
              .header("Authorization", authorization)
              .header("Accept", accept)
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
      if (type != null) {
        request.header("Content-Type", type);
      }
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach((name, values) -> {
            if (name.equalsIgnoreCase("content-type") || name.startsWith("x-")) {
              exchange.getResponseHeaders().put(name, values);
            }
          });
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
