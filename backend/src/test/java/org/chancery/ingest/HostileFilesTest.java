package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.ingest.Job.Counts;
import org.chancery.search.Choice;
import org.chancery.search.Criteria;
import org.chancery.search.Facet;
import org.chancery.search.Hit;
import org.chancery.search.View;
import org.chancery.testing.TestCluster;
import org.chancery.testing.TestDatabase;
import org.chancery.testing.TestIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Feeds everything that is wrong with files to the real intake. What is to become of each stands in
 * {@code hostile/expected.tsv}: file, then {@code indexed} with a title or the origin of what is
 * not indexed with its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

  private static final String FOLDER = "/hostile/";
  private static final long APPLICATION_HEAP = 1L << 30;

  private final Map<String, List<String>> expected = expected();
  private TestIndex index;
  private Ingestion ingestion;
  private int collections;

  @BeforeAll
  void create() {
    index = TestCluster.emptyIndex("hostile");
    // What is unpacked here may hold up a process for longer than the other tests let it be away.
    ingestion =
        IngestFixture.over(
            index,
            TestDatabase.H2.fresh(),
            IngestFixture.MAKER,
            new JobTasks.Sharing(Duration.ofSeconds(10), false, true));
  }

  @AfterAll
  void delete() {
    ingestion.close();
    index.close();
  }

  Set<String> files() {
    return expected.keySet();
  }

  @ParameterizedTest
  @MethodSource("files")
  @Tag("long")
  @Timeout(180)
  void endsWithAReasonForEachDocument(String name, @TempDir Path outside) throws Exception {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(APPLICATION_HEAP);
    Path file = placed(name, Files.createDirectories(outside.resolve("a/folder")));
    Set<Path> before = below(outside);
    String collection = "hostile-" + ++collections;

    Job job = IngestFixture.ingest(ingestion, collection, file);

    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    List<Hit> hits = hits(collection);
    List<String> outcomes = new ArrayList<>(hits.stream().map(HostileFilesTest::outcome).toList());
    List<NotIndexed> failures = ingestion.notIndexed(job.id(), 0, 1_000);
    failures.forEach(f -> outcomes.add(outcome(f)));
    assertThat(outcomes).containsExactlyInAnyOrderElementsOf(expected.get(name));
    assertThat(job.counts()).isEqualTo(new Counts(hits.size(), 0, 0, 0, failures.size()));
    assertThat(failures).allMatch(f -> f.reason().matches("[A-Za-z'].{8,300}\\."));
    assertThat(job.bytesDone()).isEqualTo(job.bytesTotal());

    assertThat(below(outside)).isEqualTo(before);
    assertHoldNothingOfThisMachine(hits);
  }

  @Test
  @Timeout(300)
  void goesOnAfterEachOfThem(@TempDir Path outside) throws Exception {
    Path folder = Files.createDirectories(outside.resolve("a/folder"));
    for (String name : expected.keySet()) {
      placed(name, folder);
    }
    Set<Path> before = below(outside);
    Job job = IngestFixture.ingest(ingestion, "hostile", folder);

    assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
    List<String> titles = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    expected.values().stream()
        .flatMap(List::stream)
        .forEach(o -> (o.startsWith("indexed\t") ? titles : reasons).add(o));
    assertThat(ingestion.notIndexed(job.id(), 0, 1_000).stream().map(HostileFilesTest::outcome))
        .containsExactlyInAnyOrderElementsOf(reasons);
    assertThat(job.counts().notIndexed()).isEqualTo(reasons.size());
    // Some of them hold the same pages.
    assertThat(job.counts().indexed() + job.counts().duplicate()).isEqualTo(titles.size());
    List<Hit> hits = hits("hostile");
    assertThat(hits).hasSize((int) job.counts().indexed());
    assertThat(hits.stream().map(HostileFilesTest::outcome).distinct())
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(titles));
    assertThat(below(outside)).isEqualTo(before);
    assertHoldNothingOfThisMachine(hits);
  }

  @Test
  void knowsWhatIsToBecomeOfEachFile() throws Exception {
    Set<String> all = new TreeSet<>(kept());
    HostileFiles.names().forEach(all::add);
    assertThat(all).hasSizeGreaterThan(100).isEqualTo(expected.keySet());
  }

  private void assertHoldNothingOfThisMachine(List<Hit> hits) {
    assertThat(Path.of("/tmp/outside.html")).doesNotExist();
    for (Hit hit : hits) {
      assertThat(index.articles().find(hit.id()).orElseThrow().body()).doesNotContain("root:");
    }
  }

  private static String outcome(Hit hit) {
    return "indexed\t" + hit.title();
  }

  private static String outcome(NotIndexed failure) {
    return failure.origin() + "\t" + failure.reason();
  }

  private static List<String> kept() throws Exception {
    try (Stream<Path> files = Files.list(Path.of(resource("files").toURI()))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Path placed(String name, Path folder) throws Exception {
    java.net.URL kept = HostileFilesTest.class.getResource(FOLDER + "files/" + name);
    return kept == null
        ? HostileFiles.write(name, folder)
        : Files.copy(Path.of(kept.toURI()), folder.resolve(name));
  }

  private List<Hit> hits(String collection) {
    Criteria own = Criteria.EVERYTHING.with(Facet.COLLECTION, Choice.any(collection));
    return index.search().search(own, View.hits(1_000)).hits();
  }

  private static Set<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(files.toList());
    }
  }

  private static Map<String, List<String>> expected() {
    Map<String, List<String>> expected = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(Path.of(resource("expected.tsv").toURI()))) {
        String[] cells = line.split("\t", 2);
        expected.computeIfAbsent(cells[0], f -> new ArrayList<>()).add(cells[1]);
      }
    } catch (IOException | java.net.URISyntaxException e) {
      throw new IllegalStateException("the table of hostile files cannot be read", e);
    }
    return expected;
  }

  private static java.net.URL resource(String name) {
    return java.util.Objects.requireNonNull(HostileFilesTest.class.getResource(FOLDER + name));
  }
}
