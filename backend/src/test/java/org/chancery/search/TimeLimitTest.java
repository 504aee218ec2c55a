package org.chancery.search;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No search may hold Elasticsearch for longer than its time. */
class TimeLimitTest {

  static Stream<RequestItem> items() {
    return Stream.of(
        Msearch.now("articles-read", b -> b.size(0)), Msearch.at("pit", b -> b.size(0)));
  }

  @ParameterizedTest
  @MethodSource("items")
  void everyRequestHasItsLimitAndWantsAllOrNothing(RequestItem item) {
    Jackson3JsonpMapper json = new Jackson3JsonpMapper();
    assertThat(JsonpUtils.toJsonString(item.body(), json)).contains("\"timeout\":\"20s\"");
    assertThat(JsonpUtils.toJsonString(item.header(), json))
        .contains("\"allow_partial_search_results\":false");
  }

  @Test
  void everySearchIsSuchARequest() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Msearch")
        .and()
        .doNotHaveSimpleName("SharedPointInTime")
        .and()
        .doNotHaveSimpleName("PageWalk")
        .and()
        .doNotHaveSimpleName("Snapshot")
        .should()
        .callMethodWhere(target(owner(assignableTo(ElasticsearchClient.class))))
        .because("only there a request is given its time limit")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(
                    "org.chancery.search", "org.chancery.analysis", "org.chancery.export"));
  }
}
