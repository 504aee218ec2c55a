package org.chancery.ui.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.account.Accounts;
import org.chancery.curation.Removal;
import org.chancery.index.Articles;
import org.chancery.ingest.Ingestion;
import org.chancery.ingest.Job;
import org.chancery.ingest.LineOutcome;
import org.chancery.ui.Chancery;
import org.chancery.ui.ingest.IngestView;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.Remover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What an article's page lets whom do with it. */
@SpringBootTest(classes = Chancery.class)
@WithMockUser(username = Accounts.ADMIN, roles = "ADMIN")
class UpkeepIT extends SpringBrowserlessTest {

  private static final String LINE =
      """
      {"url":"https://upkeep.example/a","title":"Talks end","text":"Text.","published":"2024-01-01",\
      "collection":"samples"}\
      """;

  @TempDir static Path folder;

  @Autowired private Ingestion ingestion;
  @Autowired private Articles articles;
  @Autowired private Corrector corrector;
  @Autowired private Remover remover;

  private String id = "";

  @DynamicPropertySource
  static void useTheSharedServer(DynamicPropertyRegistry registry) {
    RunningChancery shared = RunningChancery.shared();
    registry.add("spring.elasticsearch.uris", () -> shared.cluster().uris().getFirst().toString());
    registry.add("spring.elasticsearch.api-key", () -> shared.cluster().apiKey());
    registry.add("chancery.data.dir", () -> folder.toString());
  }

  @BeforeEach
  void anArticle() throws IOException {
    List<LineOutcome> outcomes = new ArrayList<>();
    ingestion.lines(new ByteArrayInputStream(LINE.getBytes(UTF_8)), Accounts.ADMIN, outcomes::add);
    id = Objects.requireNonNull(outcomes.getFirst().id());
    UI.getCurrent().navigate("article/" + id);
  }

  @Test
  void correctsTakesBackAndRemoves() {
    assertThat(find(Anchor.class).withId("original").exists()).isTrue();
    test(button("correct")).click();
    TextField published = find(TextField.class).withId("correct-published").single();
    test(published).setValue("soon");
    test(button("correct-confirm")).click();
    assertThat(published.getErrorMessage()).startsWith("published 'soon' is no date");
    test(published).setValue("2024-02-02");
    test(find(TextField.class).withId("correct-title").single()).setValue("Talks begin");
    test(button("correct-confirm")).click();
    assertThat(find(H1.class).single().getElement().getTextRecursively()).isEqualTo("Talks begin");
    assertThat(corrector.of(id)).hasSize(2);

    test(button("correct")).click();
    Button back =
        find(Button.class).all().stream()
            .filter(b -> b.getText().equals("Take back"))
            .findFirst()
            .orElseThrow();
    test(back).click();
    assertThat(corrector.of(id)).hasSize(1);

    test(button("remove")).click();
    test(find(TextField.class).withId("remove-reason").single()).setValue("a test");
    test(button("remove-confirm")).click();
    assertThat(articles.find(id)).isEmpty();
    assertThat(remover.list(0, 1)).extracting(Removal::reason).containsExactly("a test");
    remover.lift(id);
  }

  @Test
  @WithMockUser(username = "reader", roles = "READER")
  void letsReadersDownloadAlone() {
    assertThat(find(Anchor.class).withId("original").exists()).isTrue();
    assertThat(find(Button.class).withId("correct").exists()).isFalse();
    assertThat(find(Button.class).withId("remove").exists()).isFalse();
  }

  @Test
  @WithMockUser(username = "editor", roles = "EDITOR")
  void letsEditorsCorrectAndNotRemove() {
    assertThat(find(Button.class).withId("correct").exists()).isTrue();
    assertThat(find(Button.class).withId("remove").exists()).isFalse();
    navigate(IngestView.class);
    assertThat(find(Button.class).withId("recode").exists()).isFalse();
  }

  @Test
  void startsARecodingAfterAsking() {
    navigate(IngestView.class);
    test(button("recode")).click();
    test(find(ConfirmDialog.class).single()).confirm();
    assertThat(find(H3.class).all()).extracting(H3::getText).contains("Recoding of all articles");
  }

  @Test
  void triesAgainWhatWasNotIndexed() throws Exception {
    Path file = Files.writeString(folder.resolve("again.jsonl"), "rubbish");
    Job first = ingestion.await(ingestion.start(List.of(file), "samples", Accounts.ADMIN).id());
    navigate(IngestView.class);
    Button again =
        find(Button.class).all().stream()
            .filter(b -> b.getText().equals("Try these again"))
            .findFirst()
            .orElseThrow();
    Files.writeString(file, LINE.replace("/a", "/again"));
    test(again).click();
    Job second = ingestion.await(ingestion.jobs(1).getFirst().id());
    assertThat(second.retryOf()).isEqualTo(first.id());
    assertThat(second.counts().indexed()).isEqualTo(1);
  }

  private Button button(String name) {
    return find(Button.class).withId(name).single();
  }
}
