package org.chancery.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.app.SampleFolder;
import org.chancery.ingest.IngestFixture;
import org.chancery.ingest.Ingestion;
import org.chancery.testing.RunningApplication;
import org.chancery.testing.TestCluster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTTP interface of the whole application, over the sample corpus in the collection {@code
 * corpus}; started when the first test asks for it, gone with the JVM.
 */
final class SharedApi {

  static final RunningApplication APPLICATION = started();
  static final URI BASE = APPLICATION.address();
  static final Caller ADMIN = Caller.basic(BASE, "admin", RunningApplication.PASSWORD);

  private SharedApi() {}

  static Caller named(String account) {
    return Caller.basic(BASE, account, RunningApplication.PASSWORD);
  }

  private static RunningApplication started() {
    try {
      Path folder = Files.createTempDirectory("chancery-api-");
      RunningApplication application = RunningApplication.on(TestCluster.settings(), folder);
      Runtime.getRuntime().addShutdownHook(new Thread(application::close));
      Ingestion ingestion = application.bean(Ingestion.class);
      Path samples = SampleFolder.unpackedIn(folder.resolve("samples"));
      assertThat(IngestFixture.ingest(ingestion, "corpus", samples).counts().notIndexed()).isZero();
      account(application, "reader", "READER");
      account(application, "editor", "EDITOR");
      return application;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("the application did not start", e);
    }
  }

  private static void account(RunningApplication application, String name, String role) {
    application
        .bean(JdbcClient.class)
        .sql(
            "insert into account (name, password_hash, role, created_at) values (?, ?, ?,"
                + " current_timestamp)")
        .params(
            name, application.bean(PasswordEncoder.class).encode(RunningApplication.PASSWORD), role)
        .update();
  }

  static void assertProblem(HttpResponse<String> response, int status, @Nullable String sentence) {
    assertThat(response.statusCode()).as(response.uri() + " " + response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .as(response.body())
        .startsWith("application/problem+json");
    assertProblem(response.body(), status, sentence);
  }

  static void assertProblem(String body, int status, @Nullable String sentence) {
    JsonNode problem = JsonMapper.shared().readTree(body);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotEmpty();
    assertThat(problem.path("detail").asString()).endsWith(".");
    assertThat(body).doesNotContain("Exception").doesNotContain("\\tat ").doesNotContain("java.");
    if (sentence != null) {
      assertThat(problem.path("detail").asString()).isEqualTo(sentence);
    }
  }

  static JsonNode body(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(response.body());
  }
}
