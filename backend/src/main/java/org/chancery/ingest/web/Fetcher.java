package org.chancery.ingest.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/** Sends one request at a time and reads its answer within limits. Thread-safe. */
final class Fetcher implements AutoCloseable {

  static final int MOST_REDIRECTIONS = 5;
  private static final String BROKEN_OFF = "The server ended the connection too early.";
  private static final int CONNECTIONS = 100;
  private static final int HEADER_LINES = 200;
  private static final int HEADER_CHARS = 32 << 10;
  private static final long LOOK_EVERY_MILLIS = 50;

  private final FetchSettings settings;
  private final CloseableHttpClient client;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Asked before every request, the ones that follow a redirection too. */
  @FunctionalInterface
  interface Hop {
    void to(Address next) throws FetchFailure, InterruptedException;
  }

  Fetcher(FetchSettings settings, CheckedResolver resolver) {
    this.settings = settings;
    Timeout answer = Timeout.of(settings.answer());
    Http1Config lines =
        Http1Config.custom().setMaxHeaderCount(HEADER_LINES).setMaxLineLength(HEADER_CHARS).build();
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(resolver)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(lines).build())
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(answer)
                            .setSocketTimeout(answer)
                            .build())
                    .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(answer).build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(answer).build())
            .setUserAgent(settings.userAgent())
            // Between two requests to a host most servers would have closed it.
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /** Follows redirections, each of which must be allowed as the first address must. */
  Reply get(
      Address address,
      Map<String, String> headers,
      int mostBytes,
      BooleanSupplier cancelled,
      Hop hop)
      throws FetchFailure, InterruptedException {
    Address next = address;
    for (int redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
      hop.to(next);
      Reply reply = once(next, headers, mostBytes, cancelled);
      if (!reply.isRedirection()) {
        return reply;
      }
      try {
        next = next.resolve(String.valueOf(reply.header("location")));
      } catch (BadAddress e) {
        throw new FetchFailure("It redirects to an address that is not fetched: " + e.getMessage());
      }
    }
    throw new FetchFailure("It redirects more than five times.");
  }

  /**
   * @throws CancellationException when the caller does not want it any more
   */
  private Reply once(
      Address address, Map<String, String> headers, int mostBytes, BooleanSupplier cancelled)
      throws FetchFailure, InterruptedException {
    HttpGet request = new HttpGet(address.uri());
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader(
        "Accept",
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5");
    headers.forEach(request::setHeader);
    Future<Reply> reply = threads.submit(() -> exchange(address, request, mostBytes));
    long end = System.nanoTime() + settings.whole().toNanos();
    try {
      while (true) {
        try {
          return reply.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          if (System.nanoTime() > end) {
            throw new FetchFailure(
                "It was not there whole after " + settings.whole().toSeconds() + " s.");
          }
        }
      }
    } catch (ExecutionException e) {
      throw sentence(e.getCause() == null ? e : e.getCause(), address);
    } finally {
      if (!reply.isDone()) {
        request.cancel();
        reply.cancel(true);
      }
    }
  }

  private Reply exchange(Address address, HttpGet request, int mostBytes) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, request, null);
    try {
      Map<String, String> headers = new HashMap<>();
      for (Header header : response.getHeaders()) {
        headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
      }
      HttpEntity entity = response.getEntity();
      byte[] body =
          response.getCode() == Reply.OK && entity != null
              ? body(entity.getContent(), headers, mostBytes)
              : new byte[0];
      boolean whole = response.getCode() == Reply.OK || entity == null;
      if (!whole) {
        request.cancel();
      }
      return new Reply(address, response.getCode(), headers, body);
    } catch (IOException | RuntimeException e) {
      // Closing would read to the end what may have none.
      request.cancel();
      throw e;
    } finally {
      closeQuietly(response);
    }
  }

  private static byte[] body(InputStream content, Map<String, String> headers, int most)
      throws IOException {
    String encoding = headers.getOrDefault("content-encoding", "identity").strip();
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "identity", "" -> Unzipping.limited(content, most);
      case "gzip", "x-gzip" -> Unzipping.limited(new GZIPInputStream(content), most);
      default -> throw new FetchFailure("The server compressed it in a way that nobody asked for.");
    };
  }

  private static void closeQuietly(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // What was read is read.
    }
  }

  private FetchFailure sentence(Throwable thrown, Address address) {
    return switch (thrown) {
      case FetchFailure f -> f;
      case CheckedResolver.PrivateHost p ->
          new FetchFailure(
              "The address leads into a private network; an administrator can allow that with"
                  + " chancery.fetch.allow-private.");
      case UnknownHostException u -> new FetchFailure("There is no host " + address.host() + ".");
      case ConnectTimeoutException t -> new FetchFailure(tooSlow(), t);
      case SocketTimeoutException t -> new FetchFailure(tooSlow(), t);
      case SSLException s ->
          new FetchFailure("It cannot be fetched securely: its TLS certificate is not valid.", s);
      case ZipException z -> new FetchFailure("Its gzip compression is damaged.", z);
      case java.io.EOFException z -> new FetchFailure("Its gzip compression ends too early.", z);
      case java.net.SocketException s ->
          new FetchFailure("The server could not be reached, or ended the connection.", s);
      case ConnectionClosedException c -> new FetchFailure(BROKEN_OFF, c);
      case NoHttpResponseException n -> new FetchFailure(BROKEN_OFF, n);
      default -> new FetchFailure("The server's answer cannot be read.", thrown);
    };
  }

  private String tooSlow() {
    return "It did not answer within " + settings.answer().toSeconds() + " s.";
  }

  @Override
  public void close() {
    threads.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
