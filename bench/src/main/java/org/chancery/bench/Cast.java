package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.enrich.Gazetteer;

/**
 * Who may appear in generated articles, taken from the gazetteer so that enrichment has work.
 *
 * @param states names of states of which at least two persons are known
 * @param people names by state
 */
record Cast(List<String> states, Map<String, List<String>> people, List<String> organisations) {

  private static final String ACTORS = "/org/chancery/enrich/gazetteer/actors.tsv";
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int COUNTRY = 3;

  static Cast ofGazetteer() throws IOException {
    Map<String, String> names = Gazetteer.standard().countries();
    Map<String, List<String>> people = new TreeMap<>();
    List<String> organisations = new ArrayList<>();
    for (String[] row : rows()) {
      String state = names.get(row[COUNTRY]);
      if (row[TYPE].equals("person") && state != null) {
        people.computeIfAbsent(state, s -> new ArrayList<>()).add(row[NAME]);
      } else if (row[TYPE].equals("igo")) {
        organisations.add(row[NAME]);
      }
    }
    people.values().removeIf(known -> known.size() < 2);
    return new Cast(List.copyOf(people.keySet()), people, organisations);
  }

  private static List<String[]> rows() throws IOException {
    InputStream in = Gazetteer.class.getResourceAsStream(ACTORS);
    if (in == null) {
      throw new IOException("the gazetteer is not in this build");
    }
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
