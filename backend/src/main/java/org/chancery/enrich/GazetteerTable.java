package org.chancery.enrich;

import java.util.List;
import java.util.Locale;

/** One of the tables that make up a gazetteer; its README tells what stands in which column. */
public enum GazetteerTable {
  COUNTRIES("code name aliases adjectives people capitals seats successor sovereign cities"),
  ACTORS("id name type country sector aliases wikidata source surnames generic"),
  ROLES("actor role country sector from to"),
  PHRASES("phrase kind code"),
  AMBIGUOUS("surface kind note");

  private final String columns;

  GazetteerTable(String columns) {
    this.columns = columns;
  }

  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }

  public List<String> columns() {
    return List.of(columns.split(" "));
  }
}
