package org.chancery.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the HTTP interface.
 *
 * @param base address with port
 * @param authorization the whole header, absent for nobody
 */
record Caller(URI base, @Nullable String authorization) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Caller basic(URI base, String name, String password) {
    String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
    return new Caller(base, "Basic " + pair);
  }

  static Caller bearer(URI base, String token) {
    return new Caller(base, "Bearer " + token);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, null, "application/json");
  }

  HttpResponse<String> post(String path, String body) {
    return send("POST", path, body, "application/json");
  }

  HttpResponse<String> put(String path, String body) {
    return send("PUT", path, body, "application/json");
  }

  HttpResponse<String> delete(String path) {
    return send("DELETE", path, null, "application/json");
  }

  HttpResponse<String> send(String method, String path, @Nullable String body, String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", type);
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The whole answer to a request whose address no client would send. */
  String raw(String target, String... headers) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
              + authorization
              + "\r\n"
              + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList())
              + "\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return JsonMapper.shared().readTree(response.body());
  }
}
