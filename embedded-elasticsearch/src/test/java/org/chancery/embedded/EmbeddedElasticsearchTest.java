package org.chancery.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedElasticsearchTest {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  static Path folder;

  private static EmbeddedElasticsearch server;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws InterruptedException {
    server =
        EmbeddedElasticsearch.start(
            new EmbeddedSettings(folder.resolve("es"), 512, Map.of(), List.of()),
            System.out::println);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersAsElasticsearchToWhoKnowsTheKey() throws Exception {
    HttpResponse<String> health = get("/_cluster/health", server.apiKey());
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.headers().firstValue("X-Elastic-Product")).contains("Elasticsearch");
  }

  @Test
  void answersNothingToAnyoneElse() throws Exception {
    HttpRequest bare = HttpRequest.newBuilder(server.uri().resolve("/_cluster/health")).build();
    assertThat(HTTP.send(bare, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    assertThat(get("/_cluster/health", "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void listensOnLoopbackAlone() {
    assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void refusesADataFolderThatIsInUseWithOneSentence() {
    assertThatThrownBy(() ->
            EmbeddedElasticsearch.start(
                new EmbeddedSettings(folder.resolve("es"), 512, Map.of(), List.of()), s -> {}))
        .isInstanceOf(EmbeddedFailure.class)
        .hasMessageContaining("is in use by another Elasticsearch")
        .hasMessageNotContaining("\n");
  }

  @Test
  void repairsADamagedHome() throws Exception {
    Path other = folder.resolve("damaged");
    Path home = Home.unpackedIn(other);
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      Files.writeString(jars.findFirst().orElseThrow(), "not a jar");
    }
    assertThat(Home.unpackedIn(other)).isEqualTo(home);
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      assertThat(jars).isNotEmpty().allMatch(jar -> jar.toFile().length() > 100);
    }
  }

  /** A terminal and a service manager send their signals to every process of a command. */
  @Test
  void endsWithItsParentAndNotBySignalsThatBothGet() throws Exception {
    ProcessHandle node = ProcessHandle.of(server.pid()).orElseThrow();
    for (String signal : List.of("INT", "HUP", "TERM")) {
      new ProcessBuilder("kill", "-" + signal, Long.toString(node.pid())).start().waitFor();
    }
    Thread.sleep(1_000);
    assertThat(node.isAlive()).isTrue();
    assertThat(server.pid()).isEqualTo(node.pid());
    assertThat(get("/_cluster/health", server.apiKey()).statusCode()).isEqualTo(200);
  }

  @Test
  void comesBackAtTheSameAddressWhenItDies() throws Exception {
    URI before = server.uri();
    long pid = server.pid();
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    for (int i = 0; i < 300 && !isUp(pid); i++) {
      Thread.sleep(200);
    }
    assertThat(server.uri()).isEqualTo(before);
    assertThat(get("/_cluster/health", server.apiKey()).statusCode()).isEqualTo(200);
  }

  @Test
  void saysWhatIsWrongWithAFolderThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "x");
    assertThatThrownBy(
            () -> EmbeddedElasticsearch.start(EmbeddedSettings.in(file.resolve("es")), s -> {}))
        .isInstanceOf(EmbeddedFailure.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    Path output =
        Files.write(
            folder.resolve("out.log"),
            List.of("FAILED java.io.IOException: No space left on device"));
    assertThat(FailureSentence.of(output, folder)).contains("is full; free some space");
  }

  private static boolean isUp(long former) throws Exception {
    if (server.pid() == former) {
      return false;
    }
    return get("/_cluster/health", server.apiKey()).statusCode() == 200;
  }

  private static HttpResponse<String> get(String path, String key) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(server.uri().resolve(path))
            .header("Authorization", "ApiKey " + key)
            .build(),
        BodyHandlers.ofString());
  }
}
