package org.chancery.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.article.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Sergey Lavrov left. | person:sergey-lavrov
          Sergei Lavrov left. | person:sergey-lavrov
          Kim Jong-un waved. | person:kim-jong-un
          Kim Jong Un waved. | person:kim-jong-un
          KIM JONG UN WAVES TO THE CROWD | person:kim-jong-un
          Putin left. | person:vladimir-putin
          Choe Son-hui and Choe Son Hui are one. | person:choe-son-hui
          President Volodymyr Zelensky of Ukraine left. | person:volodymyr-zelenskyy
          Kenyan Trade Minister Amina Otieno Wafula resigned. | person:~amina-otieno-wafula
          Malawi's Finance Secretary, Grace Phiri Banda, resigned. | person:~grace-phiri-banda
          Zambian Commander-in-Chief Joseph Mulenga Phiri resigned. | person:~joseph-mulenga-phiri
          The Commander-in-Chief of the army resigned. | -
          The United Nations Security Council met. | org:un-security-council
          The Foreign Ministry in Doha denied it. | gov:qat-foreign-ministry
          South Korea was alarmed, its foreign ministry said. | gov:kor-foreign-ministry
          Qatar refused. Its Foreign Ministry gave no reason. | gov:qat-foreign-ministry
          The aircraft carrier Ronald Reagan left. | -
          The USS Ronald Reagan left. | -
          An American carrier, the Ronald Reagan, left. | -
          Ronald Reagan left the carrier. | person:ronald-reagan
          The carrier left Ronald Reagan. | person:ronald-reagan
          A crowd of people left. | -
          The minister went home. | -
          In Cairo Minister Rodriguez left. | -
          In Cairo Foreign Minister Rodriguez left. | person:bruno-rodriguez
          In Cairo President Morales left. | -
          """)
  void haveOneIdHoweverSpelt(String text, String ids) {
    assertThat(Annotated.body(text).actors()).as(text).isEqualTo(ids);
  }

  @Test
  void areBoundBySurnameToTheFullNameInTheSameArticle() {
    Annotated annotated =
        Annotated.titled(
            "Phiri defends budget",
            "Malawian Finance Minister Tobias Phiri spoke on Monday. Phiri blamed drought.");
    assertThat(annotated.annotations().actors())
        .extracting(ActorMention::actor)
        .containsExactly("person:~tobias-phiri", "person:~tobias-phiri", "person:~tobias-phiri");
  }

  @Test
  void areNotBoundBySurnameToSomebodyElse() {
    Annotated annotated =
        Annotated.body("Malawian Finance Minister Tobias Phiri spoke. A nurse, Mary Phiri, left.");
    assertThat(annotated.annotations().actors()).hasSize(1);
  }

  @Test
  void holdTheRoleOfTheDay() {
    assertThat(roleOfShoigu("2023-05-01")).isEqualTo("Defence Minister");
    assertThat(roleOfShoigu("2025-05-01")).isEqualTo("Secretary of the Security Council");
  }

  private static String roleOfShoigu(String day) {
    return String.valueOf(
        Annotated.body("Sergei Shoigu spoke.", day).annotations().actors().getFirst().role());
  }

  @Test
  void includeTheMinistryThatWasNamedBefore() {
    Annotated annotated =
        Annotated.body("Russia's Foreign Ministry protested. The ministry gave no reason.");
    assertThat(annotated.annotations().actors())
        .extracting(ActorMention::actor)
        .containsExactly("gov:rus-foreign-ministry", "gov:rus-foreign-ministry");
  }

  @Test
  void includeTheCounterpartInTheSameOffice() {
    assertThat(Annotated.body("Sergey Lavrov met his Chinese counterpart.", "2024-05-01").actors())
        .isEqualTo("person:sergey-lavrov person:wang-yi");
  }
}
