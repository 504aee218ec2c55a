package org.chancery.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.article.ActorMention;
import org.chancery.article.Annotations;
import org.chancery.article.CountryMention;
import org.chancery.article.Dated;
import org.chancery.enrich.Enricher;
import org.chancery.enrich.Entry;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnGazetteerTest {

  @TempDir private Path data;

  @Test
  void isTheShippedOneWhereThereAreNoTables() {
    assertThat(OwnGazetteer.read(data)).isSameAs(Gazetteer.standard());
  }

  @Test
  void addsToEntriesThatShip() throws IOException {
    write("countries.tsv", "NOR\t\tViking Realm\t\t\t\t\t\t\tVadso\n");
    write("actors.tsv", "person:xi-jinping\tChairman Xi\t\t\t\tUncle Xi|Xi Jinping\t\t\t\t\n");
    write("roles.tsv", "person:xi-jinping\tGovernor of Fujian\tCHN\tGOV\t1999\t2002\n");
    Gazetteer gazetteer = OwnGazetteer.read(data);
    Entry xi = gazetteer.find("person:xi-jinping").orElseThrow();
    assertThat(xi.name()).isEqualTo("Xi Jinping");
    assertThat(xi.country()).isEqualTo("CHN");
    assertThat(xi.aliases()).contains("Uncle Xi", "Chairman Xi").doesNotHaveDuplicates();
    assertThat(xi.roles().getFirst().name()).isEqualTo("Governor of Fujian");
    assertThat(gazetteer.lookup("uncle xi")).containsExactly(xi);
    assertThat(gazetteer.lookup("viking realm")).extracting(Entry::id).containsExactly("NOR");
    Annotations found = enrich(gazetteer, "Uncle Xi flew to Vadso.", "2001-05-05");
    assertThat(found.actors()).extracting(ActorMention::role).containsExactly("Governor of Fujian");
    assertThat(found.countries()).extracting(CountryMention::country).contains("NOR");
  }

  @Test
  void addsNewEntriesAndIsOfAnotherVersion() throws IOException {
    write(
        "actors.tsv",
        """
        person:ann-oduya\tAnn Oduya\tperson\tKEN\tGOV\t\t\t\tOduya\t
        org:lake-union\tLake Union\tigo\t\tIGO\t\t\t\t\t
        """);
    write("phrases.tsv", "Oduya Cup\tsport\t\n");
    Gazetteer gazetteer = OwnGazetteer.read(data);
    assertThat(
            enrich(gazetteer, "Oduya met the Lake Union. The Oduya Cup began.", "2025-01-01")
                .actors())
        .extracting(ActorMention::actor)
        .containsExactly("person:ann-oduya", "org:lake-union");
    assertThat(Enricher.of(gazetteer).version()).isNotEqualTo(Enricher.standard().version());
  }

  @Test
  void refusesWhatCannotBeReadAndSaysWhere() throws IOException {
    write("roles.tsv", "person:xi-jinping\tKing\tCHN\tGOV\tMay\t\n");
    assertThatThrownBy(() -> OwnGazetteer.read(data))
        .isInstanceOf(BrokenGazetteer.class)
        .hasMessage(
            data.resolve("gazetteer/roles.tsv")
                + ":2: 'May' is no date; write 2012, 2012-11 or 2012-11-06.");
    write("phrases.tsv", "Cod War\tbattle\t\nOil War\tbattle\t\n");
    assertThatThrownBy(() -> OwnGazetteer.read(data))
        .hasMessageContaining("phrases.tsv:2: ")
        .hasMessageEndingWith(
            "There are 3 such mistakes; './chancery gazetteer check' lists them.");
  }

  @Test
  void refusesNewStates() throws IOException {
    write("countries.tsv", "XAA\tXanadu\t\t\t\t\t\t\t\t\n");
    assertThatThrownBy(() -> OwnGazetteer.read(data))
        .hasMessageContaining("There is no state 'XAA'; rows of your own add names to a state");
  }

  @Test
  void takesWhatIsOnlyDoubtful() throws IOException {
    write("phrases.tsv", "Oil War\tevent\t\nCod War\tevent\t\n");
    assertThat(OwnGazetteer.read(data).lookup("cod war")).isEmpty();
  }

  private static Annotations enrich(Gazetteer gazetteer, String text, String day) {
    return Enricher.of(gazetteer).enrich(new Input("", text, Dated.of(day, "given", 1), "en"));
  }

  private void write(String file, String rows) throws IOException {
    Path folder = Files.createDirectories(OwnGazetteer.folder(data));
    for (GazetteerTable table : GazetteerTable.values()) {
      if (table.file().equals(file)) {
        Files.writeString(folder.resolve(file), String.join("\t", table.columns()) + "\n" + rows);
      }
    }
  }
}
