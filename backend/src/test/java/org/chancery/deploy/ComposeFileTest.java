package org.chancery.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.index.IndexDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComposeFileTest {

  private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");
  private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY).*");

  private ComposeFile compose;
  private String dockerfile;
  private String pom;

  @BeforeEach
  void readTheFiles() throws IOException {
    compose = ComposeFile.read();
    dockerfile = Files.readString(ComposeFile.PROJECT.resolve("Dockerfile"));
    pom = Files.readString(ComposeFile.PROJECT.resolve("pom.xml"));
  }

  @Test
  void meetsTheComposeSpecification() throws IOException {
    assertThat(mistakes(compose.root().toString())).isEmpty();
  }

  @Test
  void wouldNoticeAMisspeltKey() throws IOException {
    String broken = compose.root().toString().replace("\"depends_on\"", "\"depend_on\"");
    assertThat(mistakes(broken)).isNotEmpty();
  }

  @Test
  void declaresEveryServiceNetworkAndVolumeThatIsNamedAndNoOther() {
    Set<String> volumes = new TreeSet<>();
    Set<String> networks = new TreeSet<>();
    Set<String> needed = new TreeSet<>();
    for (String service : compose.services()) {
      volumes.addAll(compose.mounts(service));
      compose.service(service).path("networks").forEach(n -> networks.add(n.asString()));
      needed.addAll(compose.service(service).path("depends_on").propertyNames());
    }
    assertThat(volumes).isEqualTo(names("volumes"));
    assertThat(networks).isEqualTo(names("networks"));
    assertThat(compose.services()).containsAll(needed);
  }

  @Test
  void waitsForTheHealthOfServicesThatHaveACheckOnly() {
    for (String service : compose.services()) {
      compose
          .service(service)
          .path("depends_on")
          .properties()
          .forEach(e -> {
            JsonNode other = compose.service(e.getKey());
            boolean checked = other.has("healthcheck");
            assertThat(e.getValue().path("condition").asString())
                .as("%s waits for %s", service, e.getKey())
                .isEqualTo(checked ? "service_healthy" : "service_completed_successfully");
            assertThat(other.path("restart").asString())
                .isEqualTo(checked ? "unless-stopped" : "no");
          });
    }
  }

  @Test
  void runsTheElasticsearchThatIsEmbedded() {
    String version = property("elasticsearch.version");
    List<String> images = images("elasticsearch/elasticsearch");
    assertThat(images).isNotEmpty();
    assertThat(images).containsOnly("docker.elastic.co/elasticsearch/elasticsearch:" + version);
  }

  @Test
  void runsThePostgresThatTheTestsRun() {
    String version = property("postgres.version");
    assertThat(images("postgres"))
        .containsExactly("postgres:" + version.substring(0, version.indexOf('.')));
  }

  @Test
  void buildsTheImageOnTheJavaThatTheCodeIsCompiledFor() {
    List<String> bases = all(Pattern.compile("(?m)^FROM (\\S+)"), dockerfile);
    assertThat(bases).isNotEmpty();
    assertThat(bases).containsOnly("eclipse-temurin:" + property("java.version") + "-jdk");
  }

  @Test
  void namesTheImageAfterTheVersionOfTheProject() {
    Matcher version =
        Pattern.compile("<artifactId>chancery</artifactId>\\s*<version>([^<]+)<").matcher(pom);
    assertThat(version.find()).isTrue();
    assertThat(images("chancery")).contains("chancery:" + version.group(1));
  }

  @Test
  void namesOnlyFilesThatExist() throws IOException {
    JsonNode build = compose.service("chancery").path("build");
    assertThat(ComposeFile.PROJECT.resolve(build.path("context").asString()))
        .isDirectoryContaining("glob:**/" + build.path("dockerfile").asString());
    for (String sources : all(Pattern.compile("(?m)^COPY (?!--)(.+) \\S+$"), dockerfile)) {
      for (String source : sources.split(" ")) {
        assertThat(ComposeFile.PROJECT.resolve(source)).exists();
      }
    }
    assertThat(Files.readAllLines(ComposeFile.PROJECT.resolve(".dockerignore")))
        .filteredOn(line -> line.startsWith("!") && !line.contains("*"))
        .allSatisfy(line -> assertThat(ComposeFile.PROJECT.resolve(line.substring(1))).exists());
  }

  /** Maven passes over a folder of resources that is not there. */
  @Test
  void letsEverythingIntoTheImageThatIsPackedFromOutsideTheSources() throws IOException {
    List<String> ignored = Files.readAllLines(ComposeFile.PROJECT.resolve(".dockerignore"));
    String backend = Files.readString(ComposeFile.PROJECT.resolve("backend/pom.xml"));
    Matcher resources =
        Pattern.compile(
                "<directory>\\$\\{maven\\.multiModuleProjectDirectory}/([^<]+)</directory>(.*?)</resource>",
                Pattern.DOTALL)
            .matcher(backend);
    List<String> packed = new ArrayList<>();
    while (resources.find()) {
      all(Pattern.compile("<include>([^<]+)</include>"), resources.group(2))
          .forEach(file -> packed.add("!" + resources.group(1) + "/" + file));
    }
    assertThat(packed).isNotEmpty();
    assertThat(ignored).containsAll(packed);
  }

  @Test
  void givesChanceryEveryIndexThatItMakes() {
    for (IndexDefinition index :
        List.of(IndexDefinition.articles(), IndexDefinition.originals(), IndexDefinition.texts())) {
      assertThat(compose.text()).contains("\"" + index.name() + "-*\"");
    }
  }

  @Test
  void setsOnlyWhatTheCodeReads() throws IOException {
    Set<String> known = KnownSettings.asVariables(ComposeFile.PROJECT);
    assertThat(compose.environment("chancery").keySet()).isNotEmpty();
    assertThat(known).containsAll(compose.environment("chancery").keySet());
    assertThat(known).doesNotContain("SPRING_ELASTICSEARCH_URL", "CHANCERY_PASSWORD");
  }

  @Test
  void readsTheAuthorityWhereTheSetUpLeavesIt() {
    String readable = compose.mountPoint("chancery", "authority-public") + "/ca.crt";
    assertThat(compose.environment("chancery"))
        .containsEntry("SPRING_ELASTICSEARCH_CA_CERTIFICATE", readable);
    String written = compose.mountPoint("certificates", "authority-public") + "/ca.crt";
    assertThat(compose.service("certificates").path("command").toString()).contains(written);
    assertThat(compose.mounts("chancery")).doesNotContain("authority");
  }

  @Test
  void reachesTheDatabaseAndTheClusterByTheNamesOfTheirServices() {
    assertThat(compose.environment("chancery"))
        .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/chancery")
        .containsEntry(
            "SPRING_ELASTICSEARCH_URIS", "${CHANCERY_ELASTICSEARCH_URIS:-https://es01:9200}");
    assertThat(compose.environment("postgres")).containsEntry("POSTGRES_DB", "chancery");
    assertThat(compose.services()).contains("postgres", "es01", "es02", "es03");
  }

  @Test
  void refusesToStartWhileAPasswordIsMissing() {
    List<String> given = new ArrayList<>();
    for (String service : compose.services()) {
      compose
          .environment(service)
          .forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
              assertThat(value).as("%s of %s", name, service).matches(REQUIRED);
              given.add(name);
            }
          });
    }
    assertThat(given).hasSizeGreaterThan(5);
  }

  @Test
  void listsEveryRequiredVariableWithoutAValue() throws IOException {
    List<String> example = Files.readAllLines(ComposeFile.PROJECT.resolve(".env.example"));
    Set<String> empty = new TreeSet<>();
    example.stream()
        .filter(line -> line.matches("[A-Z_]+=.*"))
        .forEach(line -> {
          assertThat(line).endsWith("=");
          empty.add(line.substring(0, line.length() - 1));
        });
    assertThat(empty).isEqualTo(new TreeSet<>(all(REQUIRED, compose.text())));
    assertThat(Files.readAllLines(ComposeFile.PROJECT.resolve(".gitignore"))).contains(".env");
  }

  @Test
  void holdsNoSecret() {
    // A value after such a word that is no variable, no message of a missing one, and no part of
    // an expression.
    Pattern literal =
        Pattern.compile(
            "(?i)(password|secret|token|api.?key)[\"']?\\s*[:=]\\s*[\"']?[^\\s\"'$%\\\\?]+");
    assertThat(literal.matcher(compose.text()).results().map(r -> r.group()).toList()).isEmpty();
    assertThat(literal.matcher(dockerfile).results().map(r -> r.group()).toList()).isEmpty();
    assertThat(compose.text()).doesNotContain("PRIVATE KEY");
  }

  @Test
  void publishesThePageAloneAndRunsItAsNobodySpecial() {
    List<String> publishing =
        compose.services().stream().filter(s -> compose.service(s).has("ports")).toList();
    assertThat(publishing).containsExactly("chancery");
    String port = compose.service("chancery").path("ports").path(0).asString();
    assertThat(port).startsWith("${CHANCERY_PUBLISH:-127.0.0.1:").endsWith(":8080");
    assertThat(dockerfile).contains("USER 10001:10001").contains("EXPOSE 8080");
    List<String> root =
        compose.services().stream()
            .filter(s -> compose.service(s).path("user").asString("").startsWith("0"))
            .toList();
    assertThat(root).as("only the set-up of certificates").containsExactly("certificates");
  }

  @Test
  void addsTwoNodesInTheProfileOfTheCluster() {
    List<String> inProfile =
        compose.services().stream()
            .filter(s -> compose.service(s).path("profiles").toString().equals("[\"cluster\"]"))
            .toList();
    assertThat(inProfile).containsExactly("es02", "es03");
    assertThat(compose.environment("es01")).containsEntry("cluster.initial_master_nodes", "es01");
    for (String node : List.of("es01", "es02", "es03")) {
      assertThat(compose.environment(node))
          .containsEntry("xpack.security.enabled", "true")
          .containsEntry("xpack.security.http.ssl.enabled", "true")
          .containsEntry("node.name", node);
    }
  }

  private static List<String> mistakes(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ComposeFileTest.class.getResourceAsStream("compose-spec.json"))) {
      // The ids are those of an older draft and name nothing that is referred to.
      String schema = new String(in.readAllBytes(), UTF_8).replaceAll("\"id\": \"[^\"]*\",", "");
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
          .getSchema(schema)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  private Set<String> names(String section) {
    return new TreeSet<>(compose.root().path(section).propertyNames());
  }

  private List<String> images(String part) {
    return compose.services().stream()
        .map(s -> compose.service(s).path("image").asString())
        .filter(image -> image.contains(part))
        .toList();
  }

  private String property(String name) {
    Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(pom);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).toList();
  }
}
