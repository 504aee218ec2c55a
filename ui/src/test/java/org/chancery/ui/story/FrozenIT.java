package org.chancery.ui.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A search is saved and shared; somebody else freezes a sample of it and sees what becomes of it.
 */
class FrozenIT {

  private static final int ARTICLES = 60;

  private static RunningChancery chancery;
  private static Chromium chromium;
  private static Page admin;

  @BeforeAll
  static void start() {
    chancery = RunningChancery.shared();
    chromium = new Chromium();
    admin = chromium.signedIn(chancery.address(), 1400, ColorScheme.LIGHT);
  }

  /** Others share the index. */
  @AfterAll
  static void stop() {
    call("/api/v1/removals", Map.of("query", "q=pangolin", "reason", "the test is over"));
    chromium.close();
  }

  @Test
  void freezesASampleWhoseNumbersAgreeAndTellsWhatWasWithdrawn() throws IOException {
    index();
    saveAndShare();
    JsonNode account = call("/api/v1/accounts", Map.of("name", "coder", "role", "reader"));
    Page coder = signedIn("coder", account.path("password").asString());

    open(coder, "/saved");
    Locator card =
        coder
            .locator("[data-testid=saved-search]")
            .filter(new Locator.FilterOptions().setHasText("Pangolins"));
    card.getByText("Run", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(coder.locator("#total")).hasText(ARTICLES + " articles");
    coder.locator("#freeze-button").click();
    assertThat(coder.locator("#freeze-start")).hasText("Freeze 60 articles");
    coder.locator("#freeze-what").selectOption("1");
    assertThat(coder.locator("#freeze-start")).hasText("Freeze 50 articles");
    coder.locator("#freeze-seed input").fill("7");
    coder.locator("#freeze-name input").fill("Pangolin <b>sample</b>");
    coder.locator("#freeze-start").click();
    coder.locator("#freeze-open").click();
    assertThat(coder.locator("main h1")).hasText("Pangolin <b>sample</b>");
    assertThat(coder.locator("#frozen-facts"))
        .containsText("50 articles of 60 articles that were found. Random sample of 50, seed 7");
    assertThat(number(coder, "same")).hasText("50");
    assertThat(number(coder, "added")).hasText("0");
    assertThat(AccessibilityIT.violations(coder, "frozen set")).isEmpty();

    Download download =
        coder.waitForDownload(() -> coder.locator("[data-format=evidence]").click());
    List<CSVRecord> members;
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      List<CSVRecord> rows = table(zip, "evidence.csv");
      members = table(zip, "members.csv");
      JsonNode manifest =
          JsonMapper.shared()
              .readTree(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes());
      assertThat(rows).isNotEmpty();
      assertThat(rows).hasSize(manifest.path("rows").asInt());
      assertThat(members).hasSize(50).hasSize(manifest.path("total").asInt());
      assertThat(manifest.at("/frozen/size").asInt()).isEqualTo(50);
      assertThat(manifest.at("/frozen/seed").asInt()).isEqualTo(7);
      assertThat(coder.locator("#frozen-citation"))
          .containsText(manifest.at("/frozen/digest").asString());
      Set<String> ids = members.stream().map(row -> row.get("id")).collect(Collectors.toSet());
      assertThat(ids).containsAll(rows.stream().map(row -> row.get("id")).toList());
    }

    String address = coder.url();
    coder.locator("#frozen-inside").click();
    assertThat(coder.locator("#total")).hasText("50 articles");
    assertThat(coder.locator(".chip")).containsText("Pangolin <b>sample</b>");

    remove(members.getFirst().get("id"));
    coder.navigate(address);
    assertThat(number(coder, "same")).hasText("49");
    assertThat(number(coder, "withdrawn")).hasText("1");
    Locator withdrawn = coder.locator("[data-status=withdrawn]");
    withdrawn.locator("summary").click();
    assertThat(withdrawn.locator("li")).containsText(members.getFirst().get("title"));
    assertThat(withdrawn.locator("li")).containsText("withdrawn ");

    admin.navigate(address);
    assertThat(admin.locator("main h1")).hasText("Nothing here");
    coder.locator("#frozen-edit").click();
    coder.getByLabel("Everyone", new Page.GetByLabelOptions().setExact(true)).check();
    coder.locator("#share-save").click();
    assertThat(coder.locator("#frozen-facts")).containsText("Shared with everyone");
    admin.navigate(address);
    assertThat(number(admin, "withdrawn")).hasText("1");
    assertThat(admin.locator("#frozen-edit")).hasCount(0);
    open(admin, "/frozen");
    assertThat(admin.locator("[data-testid=frozen-set]")).containsText("Shared by coder");
    assertThat(chromium.errors()).isEmpty();
  }

  private static void index() throws IOException {
    String lines =
        IntStream.range(0, ARTICLES)
            .mapToObj(i ->
                """
                {"url":"https://pangolin.example/%1$d","title":"Pangolin talks, day %1$d",\
                "published":"2024-05-%2$02d",\
                "text":"South Korea thanked Japan for pangolin number %1$d in Seoul on Monday. It was the %1$d. of them."}
                """
                    .formatted(i, 1 + i % 28))
            .collect(Collectors.joining());
    open(admin, "/ingest");
    admin.locator("#ingest-collection input").fill("samples");
    admin.locator("#ingest-path input").fill(chancery.write("pangolins.jsonl", lines).toString());
    admin.locator("#ingest-start").click();
    assertThat(
            admin
                .locator("[data-testid=job]")
                .filter(new Locator.FilterOptions().setHasText("pangolins.jsonl")))
        .containsText(ARTICLES + " indexed");
  }

  private static void saveAndShare() {
    open(admin, "/?q=pangolin");
    admin.locator("#save-button").click();
    admin.locator("#save-name input").fill("Pangolins");
    admin.locator("#save-confirm").click();
    admin
        .locator("#save-name")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    open(admin, "/saved");
    admin.getByLabel("Edit Pangolins").click();
    admin.getByLabel("Everyone", new Page.GetByLabelOptions().setExact(true)).check();
    admin.locator("#label-save").click();
    assertThat(
            admin
                .locator("[data-testid=saved-search]")
                .filter(new Locator.FilterOptions().setHasText("Pangolins")))
        .containsText("Shared with everyone");
  }

  private static void remove(String id) {
    open(admin, "/article/" + id);
    admin.locator("#remove").click();
    admin.locator("#remove-reason input").fill("a hoax");
    admin.locator("#remove-confirm").click();
    admin
        .locator("#remove-confirm")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  private static Locator number(Page page, String status) {
    return page.locator("[data-status=" + status + "] .number");
  }

  private static List<CSVRecord> table(ZipFile zip, String name) throws IOException {
    String text = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser csv = CSVParser.parse(new StringReader(text), form)) {
      return csv.getRecords();
    }
  }

  private static Page signedIn(String account, String password) {
    Page page = chromium.stranger(chancery.address(), 1400, ColorScheme.LIGHT);
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(password);
    page.keyboard().press("Enter");
    page.locator("#total").waitFor();
    return page;
  }

  private static void open(Page page, String path) {
    page.navigate(chancery.address().resolve(URI.create(path)).toString());
    page.locator("main#content").waitFor();
  }

  private static JsonNode call(String path, Map<String, String> body) {
    String basic = "admin:" + RunningChancery.PASSWORD;
    APIResponse answer =
        admin
            .request()
            .post(
                chancery.address() + path,
                RequestOptions.create()
                    .setHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
                    .setData(body));
    assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
    return JsonMapper.shared().readTree(answer.text());
  }
}
