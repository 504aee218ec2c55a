package org.chancery.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface of a Chancery on this machine. */
final class Remote {

  private static final ObjectMapper JSON = JsonMapper.shared();

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI base;
  private final String token;

  Remote(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  URI base() {
    return base;
  }

  /** Whether a Chancery answers there that knows the token. */
  boolean answers() {
    HttpRequest request = request("/tokens").timeout(PATIENCE).GET().build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("Interrupted.", e);
    }
  }

  JsonNode get(String path) {
    return send(request(path).GET().build());
  }

  JsonNode post(String path, @Nullable Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build());
  }

  JsonNode put(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .build());
  }

  /** Sends a file as it is. */
  JsonNode post(String path, Path file, String type) throws FileNotFoundException {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofFile(file)).build());
  }

  void delete(String path) {
    send(request(path).timeout(PATIENCE).DELETE().build());
  }

  /** The raw answer, to be read as it comes. */
  InputStream stream(String path) {
    HttpResponse<InputStream> response = answer(request(path).GET().build());
    if (response.statusCode() >= 400) {
      throw failure(read(response));
    }
    return response.body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) {
    HttpResponse<InputStream> response = answer(request);
    String body = read(response);
    if (response.statusCode() >= 400) {
      throw failure(body);
    }
    return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
  }

  private HttpResponse<InputStream> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new Failure.Lost("The running Chancery at " + base + " does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("Interrupted.", e);
    }
  }

  private static String read(HttpResponse<InputStream> response) {
    try (InputStream in = response.body()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure.Lost("The running Chancery broke off its answer.", e);
    }
  }

  private static Failure failure(String problem) {
    try {
      return new Failure(JSON.readTree(problem).path("detail").asString("the request failed"));
    } catch (JacksonException e) {
      return new Failure("The request failed.", e);
    }
  }
}
