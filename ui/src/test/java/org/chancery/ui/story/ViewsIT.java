package org.chancery.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.account.Accounts;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.Criteria;
import org.chancery.search.PageView;
import org.chancery.search.Sort;
import org.chancery.ui.Chancery;
import org.chancery.ui.article.ArticleView;
import org.chancery.ui.ingest.IngestView;
import org.chancery.ui.layout.Printed;
import org.chancery.ui.search.SearchView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The views' server side, without a browser, over the samples. */
@SpringBootTest(classes = Chancery.class)
@WithMockUser(username = Accounts.ADMIN, roles = "ADMIN")
class ViewsIT extends SpringBrowserlessTest {

  @TempDir static Path folder;

  @Autowired private SavedSearches saved;
  @Autowired private Accounts accounts;

  @DynamicPropertySource
  static void useTheSharedServer(DynamicPropertyRegistry registry) {
    RunningChancery shared = RunningChancery.shared();
    registry.add("spring.elasticsearch.uris", () -> shared.cluster().uris().getFirst().toString());
    registry.add("spring.elasticsearch.api-key", () -> shared.cluster().apiKey());
    registry.add("chancery.data.dir", () -> folder.toString());
  }

  @BeforeEach
  void anAdministrator() {
    accounts.ensureAdmin(RunningChancery.PASSWORD);
  }

  @Test
  void showsTheTotalOfEverything() {
    navigate(SearchView.class);
    assertThat(total()).matches("\\d\\d+ articles");
  }

  @Test
  void readsTheWholeStateFromTheAddress() {
    ask("q=treaty&dyad=PRK-RUS&from=2024-01-01&to=2024-12-31");
    assertThat(chips()).hasSize(2).anyMatch(c -> c.contains("North Korea – Russia"));
    assertThat(find(TextField.class).withId("query").single().getValue()).isEqualTo("treaty");
  }

  @Test
  void notesAParameterThatMeansNothing() {
    ask("colour=red");
    assertThat(texts(Paragraph.class)).anyMatch(text -> text.contains("colour"));
    assertThat(total()).matches("\\d\\d+ articles");
  }

  @Test
  void saysWhatIsWrongWithAQueryBesideTheBox() {
    ask("q=%22never+closed");
    TextField box = find(TextField.class).withId("query").single();
    assertThat(box.isInvalid()).isTrue();
    assertThat(box.getErrorMessage()).contains("never closed");
  }

  @Test
  void proposesWhatToDropWhereNothingIsFound() {
    ask("q=xylophone&dyad=PRK-RUS");
    assertThat(texts(NativeButton.class))
        .anyMatch(text -> text.startsWith("Words: xylophone — ") && text.endsWith("articles"));
  }

  @Test
  void clearsAFilterByItsChip() {
    ask("country=JPN");
    long narrow = number(total());
    NativeButton chip =
        find(NativeButton.class).withClassName("chip").all().stream().findFirst().orElseThrow();
    test(chip).click();
    assertThat(number(total())).isGreaterThan(narrow);
  }

  @Test
  void namesCountriesAndSaysWhatAnAgencyIs() {
    ask("q=%22mutual+defence+treaty%22");
    assertThat(printed().filter(part -> part.path(1).path("class").asString("").equals("pair")))
        .extracting(ViewsIT::text)
        .anyMatch(text -> text.endsWith("Russia → North Korea"))
        .noneMatch(text -> text.matches(".*[A-Z]{3}.*"));
    assertThat(texts(Paragraph.class)).anyMatch(text -> text.contains("credited to Harbour Wire"));
  }

  @Test
  void quotesASentenceOnceForAPair() {
    ask("q=%22mutual+defence+treaty%22");
    UI.getCurrent()
        .navigate(
            printed()
                .map(part -> part.path(1).path("href").asString(""))
                .filter(href -> href.startsWith("article/"))
                .findFirst()
                .orElseThrow());
    assertThat(find(UnorderedList.class).withClassName("evidence-list").all())
        .isNotEmpty()
        .allSatisfy(pair ->
            assertThat(pair.getChildren().map(ViewsIT::quote).toList()).doesNotHaveDuplicates());
  }

  /** Every element that stands in something printed: its tag, its attributes, what is in it. */
  private Stream<JsonNode> printed() {
    return find(Printed.class).all().stream()
        .flatMap(one -> elements((JsonNode) one.getElement().getPropertyRaw("parts")));
  }

  private static Stream<JsonNode> elements(JsonNode parts) {
    return parts
        .valueStream()
        .filter(JsonNode::isArray)
        .flatMap(element -> Stream.concat(Stream.of(element), elements(element)));
  }

  private static String text(JsonNode part) {
    return part.isArray()
        ? part.valueStream().skip(2).map(ViewsIT::text).collect(Collectors.joining())
        : part.asString();
  }

  private static String quote(Component entry) {
    return entry
        .getChildren()
        .flatMap(Component::getChildren)
        .filter(NativeButton.class::isInstance)
        .map(ViewsIT::text)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void listsSavedSearchesByName() {
    saved.create(
        Accounts.ADMIN,
        "Treaties",
        Criteria.EVERYTHING.withQuery("treaty"),
        Sort.NEWEST,
        PageView.USUAL);
    UI.getCurrent().navigate("saved");
    assertThat(texts(H2.class)).contains("Treaties");
  }

  @Test
  void saysThatAPathDoesNotExist() {
    navigate(IngestView.class);
    TextField path = find(TextField.class).withId("ingest-path").single();
    test(path).setValue("/no/such/folder");
    test(find(com.vaadin.flow.component.button.Button.class).withId("ingest-start").single())
        .click();
    assertThat(find(com.vaadin.flow.component.notification.Notification.class).exists()).isTrue();
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    UI.getCurrent().navigate("article/no-such-id");
    assertThat(getCurrentView()).isNotInstanceOf(ArticleView.class);
  }

  @Test
  @WithMockUser(username = Accounts.ADMIN, roles = "READER")
  void showsAReaderNoViewOfOthers() {
    assertThat(List.of("ingest", "upkeep", "accounts", "audit")).noneMatch(this::shows);
    assertThat(List.of("", "saved", "history", "actors", "account")).allMatch(this::shows);
  }

  @Test
  @WithMockUser(username = Accounts.ADMIN, roles = "EDITOR")
  void showsAnEditorNoViewOfAdministrators() {
    assertThat(List.of("accounts", "audit")).noneMatch(this::shows);
    assertThat(List.of("ingest", "upkeep", "account")).allMatch(this::shows);
  }

  private boolean shows(String path) {
    UI.getCurrent().navigate(path);
    return getCurrentView().getClass().isAnnotationPresent(Route.class);
  }

  private static void ask(String parameters) {
    UI.getCurrent().navigate(SearchView.class, QueryParameters.fromString(parameters));
  }

  private String total() {
    return find(H2.class).withId("total").single().getText();
  }

  private static long number(String text) {
    return Long.parseLong(text.replaceAll("[^\\d]", ""));
  }

  private List<String> chips() {
    return find(NativeButton.class).withClassName("chip").all().stream()
        .map(ViewsIT::text)
        .toList();
  }

  private <T extends Component> List<String> texts(Class<T> type) {
    return find(type).all().stream().map(ViewsIT::text).toList();
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively().strip();
  }
}
