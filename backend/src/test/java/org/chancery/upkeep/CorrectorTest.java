package org.chancery.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.article.ActorMention;
import org.chancery.article.Article;
import org.chancery.article.Field;
import org.chancery.article.Revision;
import org.chancery.article.Revision.Change;
import org.chancery.article.TextDate;
import org.chancery.curation.Correction;
import org.chancery.ingest.Job;
import org.chancery.search.Criteria;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectorTest extends UpkeepSetup {

  private static final String LINE =
      """
      {"url":"https://paper.example/a","title":"Talks","published":"2024-06-20",\
      "outlet":"The Paper","text":"Vladimir Putin met Kim Jong Un in Pyongyang on Wednesday."}\
      """;

  @Test
  void correctsADateWithAllThatFollowsFromIt() throws Exception {
    Article before = ingested();
    assertThat(dates(before)).containsExactly("2024-06-19");
    Correction made = corrector.correct(before.id(), "published", "2024-06-27", "editor");
    assertThat(made.value()).isEqualTo("2024-06-27");
    assertThat(made.formerValue()).isEqualTo("2024-06-20");
    assertThat(made.correctedBy()).isEqualTo("editor");
    assertThat(made.correctedAt()).isEqualTo(NOON.instant());
    Article after = get(before.id());
    assertThat(Objects.requireNonNull(after.published()).date()).isEqualTo("2024-06-27");
    assertThat(Objects.requireNonNull(after.published()).rule()).isEqualTo("corrected");
    assertThat(dates(after)).containsExactly("2024-06-26");
    assertThat(after.provenance().coding()).isEqualTo(before.provenance().coding() + " e1");
    assertThat(after.provenance().revision()).isEqualTo(2);
    assertThat(after.provenance().updatedAt()).isEqualTo(NOON.instant());
    Revision corrected = after.provenance().history().getLast();
    assertThat(corrected.cause()).isEqualTo("corrected");
    assertThat(corrected.changes())
        .contains(new Change("published", "2024-06-20", "2024-06-27"))
        .contains(new Change("dates", null, null));
    LocalDate day = LocalDate.parse("2024-06-27");
    assertThat(index.search().count(Criteria.EVERYTHING.between(day, day))).isEqualTo(1);
  }

  @Test
  void settlesADoubtAboutTheDateAndNoOther() throws Exception {
    ingest("a.jsonl", LINE.replace("2024-06-20", "9999-06-20"));
    String id = named("Talks").id();
    corrector.correct(id, "title", "Talks begin", "editor");
    assertThat(get(id).annotations().doubt()).contains("9999-06-20, lies ahead");
    corrector.correct(id, "published", "2024-06-27", "editor");
    assertThat(get(id).annotations().doubt()).isNull();
  }

  @Test
  void codesACorrectedTitleAnew() throws Exception {
    String id = ingested().id();
    corrector.correct(id, "title", "  China's Xi Jinping watches ", "editor");
    Article after = get(id);
    assertThat(after.title()).isEqualTo("China's Xi Jinping watches");
    assertThat(after.annotations().actors())
        .filteredOn(m -> m.field() == Field.TITLE)
        .extracting(ActorMention::name)
        .containsExactly("Xi Jinping");
    assertThat(index.search().count(Criteria.EVERYTHING.withQuery("actor:\"xi jinping\"")))
        .isEqualTo(1);
  }

  @Test
  void holdsAfterTheArticleCameAgainWithOtherContent() throws Exception {
    String id = ingested().id();
    corrector.correct(id, "published", "2024-06-27", "editor");
    corrector.correct(id, "outlet", "The Other Paper", "editor");
    assertThat(ingest("a.jsonl", LINE).counts()).isEqualTo(new Job.Counts(0, 0, 1, 0, 0));
    ingest("a.jsonl", LINE.replace("2024-06-20", "2024-07-20").replace("Talks", "More talks"));
    Article again = get(id);
    assertThat(again.title()).isEqualTo("More talks");
    assertThat(Objects.requireNonNull(again.published()).date()).isEqualTo("2024-06-27");
    assertThat(Objects.requireNonNull(again.outlet()).name()).isEqualTo("The Other Paper");
    assertThat(again.provenance().coding()).endsWith(" e2");
    assertThat(corrector.of(id))
        .extracting(Correction::formerValue)
        .containsExactlyInAnyOrder("2024-07-20", "The Paper");
  }

  @Test
  void putsBackWhatExtractionFound() throws Exception {
    Article before = ingested();
    corrector.correct(before.id(), "published", "2024-06-27", "editor");
    corrector.correct(before.id(), "published", "", "editor");
    corrector.correct(before.id(), "outlet", "", "editor");
    Article bare = get(before.id());
    assertThat(bare.published()).isNull();
    assertThat(bare.outlet()).isNull();
    assertThat(corrector.takeBack(before.id(), "published")).isTrue();
    assertThat(get(before.id()).provenance().coding()).endsWith(" e1");
    assertThat(corrector.takeBack(before.id(), "outlet")).isTrue();
    assertThat(corrector.takeBack(before.id(), "outlet")).isFalse();
    Article after = get(before.id());
    assertThat(after.published()).isEqualTo(before.published());
    assertThat(after.outlet()).isEqualTo(before.outlet());
    assertThat(after.annotations()).isEqualTo(before.annotations());
    assertThat(after.provenance().coding()).isEqualTo(before.provenance().coding());
    assertThat(corrector.list(0, 10)).isEmpty();
  }

  @Test
  void knowsAnOutletByItsName() throws Exception {
    String id = ingested().id();
    corrector.correct(id, "outlet", "Reuters", "editor");
    assertThat(Objects.requireNonNull(get(id).outlet()).domain()).isEqualTo("reuters.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mood      | calm       | There is no field 'mood' to correct; there are title, published and outlet.
          title     | ''         | A title has 1 to 1,000 characters.
          published | yesterday  | published 'yesterday' is no date; write 2025, 2025-03, 2025-03-01 or an instant with its offset.
          published | 2025-02-30 | published '2025-02-30' is no date; write 2025, 2025-03, 2025-03-01 or an instant with its offset.
          published | 9999-12-31 | published 9999-12-31 lies ahead; check the year.
          published | 2026-03-03 | published 2026-03-03 lies ahead; check the year.
          published | 0204-06-20 | published 0204-06-20 is before any newspaper; check the year.
          """)
  void saysWhatIsWrong(String field, String value, String sentence) throws Exception {
    Article before = ingested();
    assertThatThrownBy(() -> corrector.correct(before.id(), field, value, "editor"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(sentence);
    assertThat(get(before.id())).isEqualTo(before);
    assertThat(corrector.list(0, 10)).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchArticle() {
    assertThatThrownBy(() -> corrector.correct("none", "title", "T", "editor"))
        .hasMessage("There is no article none.");
    assertThatThrownBy(() -> corrector.correct(" ", "title", "T", "editor"))
        .hasMessage("The id of the article is missing.");
  }

  private Article ingested() throws Exception {
    ingest("a.jsonl", LINE);
    return named("Talks");
  }

  private Article get(String id) {
    return index.articles().find(id).orElseThrow();
  }

  private static List<String> dates(Article article) {
    return article.annotations().dates().stream().map(TextDate::value).toList();
  }
}
