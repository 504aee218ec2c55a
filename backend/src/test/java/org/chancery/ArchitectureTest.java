package org.chancery;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom, as the design has it. The page's own rules stand with the page. */
class ArchitectureTest {

  private static final String ROOT = "org.chancery.";

  /** All that the three at the edge put together or show. */
  private static final Set<String> FEATURES =
      Set.of(
          "account alert analysis collection curation enrich export extract frozen gazetteer index ingest reading savedsearch search sweep upkeep"
              .split(" "));

  /** Each feature, and the others that it may use; article is everybody's. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("extract", Set.of()),
          Map.entry("enrich", Set.of()),
          Map.entry("gazetteer", Set.of("enrich")),
          Map.entry("copies", Set.of()),
          Map.entry("account", Set.of()),
          Map.entry("index", Set.of("copies")),
          Map.entry("collection", Set.of("account", "index", "search")),
          Map.entry("search", Set.of("index", "enrich")),
          Map.entry("curation", Set.of("extract", "enrich")),
          Map.entry("sweep", Set.of("copies", "index")),
          Map.entry("ingest", Set.of("curation", "extract", "enrich", "index")),
          Map.entry(
              "upkeep", Set.of("curation enrich gazetteer index ingest reading search".split(" "))),
          Map.entry("analysis", Set.of("search", "index")),
          Map.entry("export", Set.of("analysis", "search", "index")),
          Map.entry("reading", Set.of("search")),
          Map.entry("savedsearch", Set.of("search")),
          Map.entry("alert", Set.of("savedsearch", "search", "index")),
          Map.entry("frozen", Set.of("curation", "export", "savedsearch", "search")),
          Map.entry("app", and(FEATURES, "embedded")),
          Map.entry("api", FEATURES),
          Map.entry("cli", and(FEATURES, "api", "app")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/embedded-elasticsearch/"))
          .importPackages("org.chancery");

  private static Set<String> and(Set<String> features, String... more) {
    return Stream.concat(features.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  static Stream<String> features() {
    return MAY_USE.keySet().stream().sorted();
  }

  @Test
  void everyFeatureHasItsRule() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    Set<String> features =
        CLASSES.stream()
            .map(c -> c.getPackageName() + ".")
            .filter(name -> name.length() > ROOT.length())
            .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
            .filter(name -> !name.equals("embedded") && !name.equals("ui"))
            .collect(Collectors.toSet());
    assertThat(MAY_USE.keySet()).containsAll(features);
  }

  @ParameterizedTest
  @MethodSource("features")
  void aFeatureUsesNoneButThoseThatItMay(String feature) {
    List<String> allowed = new ArrayList<>(List.of(packages(feature), packages("article")));
    MAY_USE.getOrDefault(feature, Set.of()).forEach(other -> allowed.add(packages(other)));
    check(
        noClasses()
            .that()
            .resideInAPackage(packages(feature))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.chancery..")
                    .and(resideOutsideOfPackages(allowed.toArray(String[]::new))))
            .allowEmptyShould(true)
            .because("whoever reads " + feature + " should need to know nothing else"));
  }

  @Test
  void theValuesUseNothing() {
    check(
        classes()
            .that()
            .resideInAPackage(packages("article"))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", packages("article"))
            .because("everything may use them, so whatever they used everything would carry"));
  }

  @Test
  void extractionAndEnrichmentArePure() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages("extract"), packages("enrich"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.springframework..",
                "co.elastic..",
                "jakarta..",
                "java.sql..",
                "javax.sql..",
                "java.net.http..")
            .because("both must also run inside somebody else's batch engine, by adding one jar"));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages("extract"), packages("enrich"))
            .should()
            .dependOnClassesThat(
                describe(
                    "open connections",
                    c -> c.getPackageName().equals("java.net") && opensConnections(c)))
            .because("what a text means must not depend on what the network answers"));
  }

  @Test
  void extractionAndEnrichmentReadNoClock() {
    for (Class<?> clock :
        List.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)) {
      check(
          noClasses()
              .that()
              .resideInAnyPackage(packages("extract"), packages("enrich"))
              .should()
              .callMethod(clock, "now")
              .because("the same text must be coded the same next year"));
    }
    check(
        noClasses()
            .that()
            .resideInAnyPackage(packages("extract"), packages("enrich"))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the same text must be coded the same next year"));
  }

  @Test
  void onlyExtractionAndFeedsReadHtml() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(packages("extract"), packages("ingest"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..")
            .because("nothing that came from an article is parsed as HTML a second time"));
  }

  @Test
  void onlyIndexSearchAnalysisAndExportSpeakToElasticsearch() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                packages("index"), packages("search"), packages("analysis"), packages("export"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.elasticsearch..")
            .because("the rest must not care how articles are kept and found"));
  }

  @Test
  void onlyTheIntakeFromTheWebFetches() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "ingest.web..", packages("index"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.hc..", "com.rometools..", "org.jdom2..", "crawlercommons..")
            .because("no address is connected to that was not checked"));
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "ingest.web..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.chancery..")
                    .and(resideOutsideOfPackages(ROOT + "ingest.web..", packages("article"))))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..")
            .because("fetching knows nothing of jobs, the index or the database"));
  }

  @Test
  void onlyTheAssemblyKnowsThatAServerMayBeEmbedded() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(packages("app"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(packages("embedded"))
            .because("the embedded node is used through HTTP like any cluster"));
  }

  @Test
  void nobodyHereKnowsThePage() {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", packages("ui"))
            .because("everything but the page must work without one"));
  }

  @Test
  void theQueryLanguageKnowsNothingOfElasticsearch() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "search.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("co.elastic..", "org.springframework..")
            .because("a grammar is tested as a pure table"));
  }

  @Test
  void featuresAreFreeOfCycles() {
    check(
        slices()
            .matching(ROOT + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("what uses each other is one thing"));
  }

  @Test
  void everyPackageSaysWhatMayBeNullAndWhatItIsFor() {
    for (var each : CLASSES.stream().map(JavaClass::getPackage).toList()) {
      assertThat(each.isAnnotatedWith(NullMarked.class))
          .as(each.getName() + " has a package-info.java with @NullMarked")
          .isTrue();
    }
  }

  private static boolean opensConnections(JavaClass c) {
    return Set.of("Socket", "ServerSocket", "DatagramSocket", "URLConnection", "HttpURLConnection")
        .contains(c.getSimpleName());
  }

  private static String packages(String feature) {
    return ROOT + feature + "..";
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }
}
