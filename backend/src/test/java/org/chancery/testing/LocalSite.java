package org.chancery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine that serves what a test puts on it and remembers who asked. */
public final class LocalSite implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Request> requests = new ConcurrentLinkedQueue<>();

  /** One that was sent. */
  public record Request(String path, Map<String, List<String>> headers, long nanos) {}

  public LocalSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public LocalSite on(String path, HttpHandler page) {
    pages.put(path, page);
    return this;
  }

  /** Serves a text; {@code {site}} in it stands for this site's own address. */
  public LocalSite on(String path, String type, String content) {
    return on(path, type, content.replace("{site}", address("")).getBytes(UTF_8));
  }

  public LocalSite on(String path, String type, byte[] content) {
    return on(path, exchange -> send(exchange, 200, type, content));
  }

  /** Answers with a status and one header. */
  public LocalSite on(String path, int status, String header, String value) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add(header, value);
          send(exchange, status, "text/plain", new byte[0]);
        });
  }

  /** A page that is an article. */
  public LocalSite article(String path, String title) {
    return on(path, "text/html; charset=utf-8", html(title));
  }

  public static String html(String title) {
    return """
    <!DOCTYPE html><html><head><title>%s</title></head><body><article><h1>%s</h1>
    <p>Foreign minister %s met her colleagues in Geneva to discuss the border treaty at length.</p>
    <p>Both governments said that talks would go on, and that no date had been set.</p>
    </article></body></html>\
    """
        .formatted(title, title, title);
  }

  public static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    if (content.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(content);
      }
    }
    exchange.close();
  }

  /** Those for pages, without robots.txt. */
  public List<Request> requests() {
    return requests.stream().filter(r -> !r.path().equals("/robots.txt")).toList();
  }

  public long asked(String path) {
    return requests.stream().filter(r -> r.path().equals(path)).count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(new Request(path, Map.copyOf(exchange.getRequestHeaders()), System.nanoTime()));
    HttpHandler page = pages.get(path);
    if (page == null) {
      send(exchange, 404, "text/plain", new byte[0]);
    } else {
      page.handle(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
