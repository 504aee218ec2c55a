package org.chancery.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseExportsTest {

  static final String OLD_NEXIS =
      """
                                     1 of 2 DOCUMENTS


                                   The Danube Post

                                 March 5, 2014 Wednesday
                                   Late Edition - Final

      Ministers Meet in Vienna Over the Dams of the
      Upper River

      BYLINE: By ANN LEE and BO EK

      SECTION: Section A; Column 0; Foreign Desk; Pg. 1

      LENGTH: 123 words

      DATELINE: VIENNA

      Ministers of four states met in Vienna on Tuesday to talk about
      the dams of the upper river.

      Nobody left early, officials said: the talks go on.

      URL: http://danube.example/a

      LOAD-DATE: March 6, 2014

      LANGUAGE: ENGLISH

                         Copyright 2014 The Danube Post Company
                                  All Rights Reserved


                                     2 of 2 DOCUMENTS


                         Copyright 2014 Lagoon Media Ltd.
                                All Rights Reserved
                                   The Lagoon (Malta)

                                   6 March 2014

      HEADLINE: Talks fail

      LENGTH: 10 words

      BODY:
      The talks failed.

      LOAD-DATE: March 6, 2014
      """;

  static final String NEXIS_UNI =
      """
      User Name: = Somebody
      Date and Time: = Monday, May 6, 2024 10:00 AM EDT
      Job Number: = 1234
      Documents (2)
      1. Ministers Meet in Vienna
      2. Talks fail
      Ministers Meet in Vienna

      The Danube Post
      March 5, 2024 Tuesday
      Late Edition - Final

      Copyright 2024 The Danube Post Company All Rights Reserved
      Section: Section A; Column 0; Foreign Desk; Pg. 1
      Length: 1,023 words
      Byline: By Ann Lee
      Dateline: VIENNA
      Body

      Ministers of four states met in Vienna on Tuesday.
      Nobody left early.
      Page 1 of 2

      Load-Date: March 5, 2024

      End of Document
      Talks fail
      The Lagoon (Malta)
      6 March 2024

      Copyright 2024 Lagoon Media Ltd. All Rights Reserved
      Length: 3 words
      Body

      The talks failed.

      Classification

      Language: ENGLISH
      Load-Date: March 6, 2024
      End of Document
      """;

  static final String FACTIVA =
      """
      SE   World
      HD   Ministers meet in Vienna
      BY   By Ann Lee
      WC   123 words
      PD   5 March 2024
      ET   12:30
      SN   Danube News
      SC   DANUBE
      LA   English
      CY   (c) 2024 Danube News Ltd.
      LP
      VIENNA, March 5 (Danube) - Ministers of four states met in Vienna.

      TD
      Nobody left early.

      IN Vienna the talks go on.

      CO   danub : Danube News
      NS   gdip : International Relations
      AN
      Document DANUBE0020240305ek350005k

      Talks fail
      By Bo Ek
      10 words
      6 March 2024
      The Lagoon
      LAGOON
      English
      Copyright 2024 Lagoon Media Ltd. All rights reserved.

      The talks failed.

      Document LAGOON0020240306ek360001x
      """;

  static final String PROQUEST =
      """
      ____________________________________________________________

      Document 1 of 2

      Ministers meet in Vienna

      Author: Lee, Ann; Ek, Bo

      Publication info: Danube Post; Vienna [Vienna]05 Mar 2024: A1.

      ProQuest document link

      Abstract: They met.

      Full text: Ministers of four states met in Vienna.

      He said: nobody left early.

      Subject: Talks; Dams

      Title: Ministers meet in Vienna

      Publication title: Danube Post; Vienna

      Publication year: 2024

      Publication date: Mar 5, 2024

      ProQuest document ID: 12345

      Database: Newspapers

      ____________________________________________________________

      Document 2 of 2

      Title: Talks fail

      Publication title: The Lagoon

      Publication date: Mar 6, 2024

      ProQuest document ID: 12346

      Database: Newspapers
      """;

  @Test
  void readsTheOlderNexis() {
    assertThat(split(OLD_NEXIS))
        .containsExactly(
            new DatabaseArticle(
                "Ministers Meet in Vienna Over the Dams of the Upper River",
                "Ministers of four states met in Vienna on Tuesday to talk about the dams of the"
                    + " upper river.\n\nNobody left early, officials said: the talks go on.",
                "The Danube Post",
                "March 5, 2014",
                List.of("ANN LEE", "BO EK"),
                ""),
            new DatabaseArticle(
                "Talks fail",
                "The talks failed.",
                "The Lagoon (Malta)",
                "6 March 2014",
                List.of(),
                ""));
  }

  @Test
  void readsNexisUni() {
    assertThat(split(NEXIS_UNI))
        .containsExactly(
            new DatabaseArticle(
                "Ministers Meet in Vienna",
                "Ministers of four states met in Vienna on Tuesday.\n\nNobody left early.",
                "The Danube Post",
                "March 5, 2024",
                List.of("Ann Lee"),
                ""),
            new DatabaseArticle(
                "Talks fail",
                "The talks failed.",
                "The Lagoon (Malta)",
                "6 March 2024",
                List.of(),
                ""));
  }

  @Test
  void readsFactivaWithAndWithoutCodes() {
    assertThat(split(FACTIVA))
        .containsExactly(
            new DatabaseArticle(
                "Ministers meet in Vienna",
                "VIENNA, March 5 (Danube) - Ministers of four states met in Vienna.\n\nNobody left"
                    + " early.\n\nIN Vienna the talks go on.",
                "Danube News",
                "5 March 2024",
                List.of("Ann Lee"),
                "factiva:DANUBE0020240305ek350005k"),
            new DatabaseArticle(
                "Talks fail",
                "The talks failed.",
                "The Lagoon",
                "6 March 2024",
                List.of("Bo Ek"),
                "factiva:LAGOON0020240306ek360001x"));
  }

  @Test
  void readsProQuest() {
    assertThat(split(PROQUEST))
        .containsExactly(
            new DatabaseArticle(
                "Ministers meet in Vienna",
                "Ministers of four states met in Vienna.\n\nHe said: nobody left early.",
                "Danube Post (Vienna)",
                "Mar 5, 2024",
                List.of("Ann Lee", "Bo Ek"),
                "proquest:12345"),
            new DatabaseArticle(
                "Talks fail", "", "The Lagoon", "Mar 6, 2024", List.of(), "proquest:12346"));
  }

  @Test
  void leavesOtherTextsAlone() {
    assertThat(
            DatabaseExports.split(
                "A headline\n\nThe talks went on. 1 of 2 documents was signed.\n"))
        .isEmpty();
    assertThat(DatabaseExports.split("Talks\n\nTitle: none\n\nLength: a mile\n\nBody\n")).isEmpty();
  }

  @Test
  void takesALabelWithoutADayForAWordOfTheText() {
    assertThat(DatabaseExports.split("Talks\n\nSomebody\n\nLength: 500 words\n\nThey went on.\n"))
        .isEmpty();
  }

  private static List<DatabaseArticle> split(String text) {
    return DatabaseExports.split(text).orElseThrow();
  }
}
