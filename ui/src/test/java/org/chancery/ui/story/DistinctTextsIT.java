package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.account.Accounts;
import org.chancery.index.Revisions;
import org.chancery.ingest.Ingestion;
import org.chancery.search.ArticleSearch;
import org.chancery.sweep.Sweep;
import org.chancery.ui.Chancery;
import org.chancery.ui.search.SearchView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Lists of hits: the switch between articles and distinct texts, copies in a list and on an
 * article's page, and very many hits.
 */
@SpringBootTest(classes = Chancery.class)
@WithMockUser(username = "reader", roles = "READER")
class DistinctTextsIT extends SpringBrowserlessTest {

  @TempDir static Path folder;

  @Autowired private Ingestion ingestion;
  @Autowired private Sweep sweep;
  @Autowired private ArticleSearch search;
  @Autowired private Revisions revisions;

  private final List<String> ids = new ArrayList<>();

  @DynamicPropertySource
  static void useTheSharedServer(DynamicPropertyRegistry registry) {
    RunningChancery shared = RunningChancery.shared();
    registry.add("spring.elasticsearch.uris", () -> shared.cluster().uris().getFirst().toString());
    registry.add("spring.elasticsearch.api-key", () -> shared.cluster().apiKey());
    registry.add("chancery.data.dir", () -> folder.toString());
  }

  /** Others count the samples. */
  @AfterEach
  void remove() {
    revisions.delete(ids);
    ingestion.refresh();
  }

  @Test
  void countsTextsAndListsTheCopiesOfAnArticle() throws IOException, InterruptedException {
    ingest(line("one", "2024-06-20") + line("two", "2024-06-19"));
    while (sweep.behind() > 0) {
      Thread.sleep(100);
    }
    search.expire();
    UI.getCurrent()
        .navigate(SearchView.class, QueryParameters.fromString("q=quinquereme&collection=samples"));
    assertThat(total()).isEqualTo("2 articles");
    test(button("Distinct texts")).click();
    assertThat(total()).isEqualTo("1 distinct text");
    assertThat(spans()).contains("1 text, which is all");
    test(button("in 2 copies")).click();
    assertThat(find(UnorderedList.class).all())
        .filteredOn(list -> list.hasClassName("copy-list"))
        .singleElement()
        .satisfies(list ->
            assertThat(list.getElement().getTextRecursively())
                .startsWith("Outlet two")
                .contains("Outlet one"));
    assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
        .contains("count=texts");
    assertThat(button("Distinct texts").getElement().getAttribute("aria-pressed"))
        .isEqualTo("true");
    test(button("Articles")).click();
    assertThat(total()).isEqualTo("2 articles");
    assertThat(spans()).contains("2 articles, which are all");

    UI.getCurrent().navigate("article/" + ids.getFirst());
    assertThat(find(H2.class).all()).extracting(H2::getText).contains("2 articles have this text");
    UnorderedList copies = find(UnorderedList.class).withId("copies").single();
    assertThat(copies.getChildren().map(ListItem.class::cast))
        .extracting(item -> item.getElement().getTextRecursively())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Outlet two, ").contains("2024"),
            second -> assertThat(second).startsWith("Outlet one (this article), "));
  }

  @Test
  void keepsTheLatestOfVeryManyHitsOnThePage() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 430; i++) {
      lines.append(
          """
          {"url":"https://trireme.example/%d","title":"Trireme %d","text":"A trireme.","collection":"samples"}
          """
              .formatted(i, i));
    }
    ingest(lines.toString());
    search.expire();
    UI.getCurrent()
        .navigate(
            SearchView.class,
            QueryParameters.fromString("q=trireme&collection=samples&list=compact"));
    for (int shown = 20; shown < 430; shown += 20) {
      test(find(Button.class).withId("more-results").single()).click();
    }
    assertThat(spans())
        .contains("430 articles, which are all", "The first 30 are not on the page any more. ");
    assertThat(find(Div.class).withId("hits").single().getChildren()).hasSize(400);
    test(button("Show them again")).click();
    assertThat(spans()).contains("20 of 430 articles");
  }

  private List<String> spans() {
    return find(Span.class).all().stream().map(Span::getText).toList();
  }

  private String total() {
    return find(H2.class).withId("total").single().getText();
  }

  private NativeButton button(String text) {
    return find(NativeButton.class).all().stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private void ingest(String lines) throws IOException {
    ingestion.lines(
        new ByteArrayInputStream(lines.getBytes(UTF_8)),
        Accounts.ADMIN,
        outcome -> ids.add(Objects.requireNonNull(outcome.id())));
  }

  private static String line(String name, String published) {
    StringBuilder text = new StringBuilder("The quinquereme left the harbour.");
    for (int i = 0; i < 20; i++) {
      text.append(" Sentence ").append(i).append(" has words of its own.");
    }
    return """
    {"url":"https://%s.example/quinquereme","title":"%s","text":"%s","published":"%s","outlet":"Outlet %s","collection":"samples"}
    """
        .formatted(name, name, text, published, name);
  }
}
