package org.chancery.expectations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What states do to each other in one article, and the dates it mentions, as a reader wrote them
 * down; the notation is explained in {@code coding.txt}.
 */
record ExpectedCoding(List<Act> acts, Set<String> dates) {

  /**
   * @param event as {@code RUS>PRK AGREE}
   * @param claims each {@code said=KOR} or {@code denied=RUS}
   */
  record Act(String event, String time, Set<String> claims) {

    Set<String> claimed() {
      Set<String> claimed = new TreeSet<>();
      claims.forEach(claim -> claimed.add(event + " " + claim));
      return claimed;
    }
  }

  static Map<String, ExpectedCoding> read() {
    Map<String, ExpectedCoding> articles = new LinkedHashMap<>();
    ExpectedCoding article = new ExpectedCoding(new ArrayList<>(), new TreeSet<>());
    for (String line : Expected.resource("coding.txt").lines().toList()) {
      if (line.startsWith("== ")) {
        article = new ExpectedCoding(new ArrayList<>(), new TreeSet<>());
        articles.put(line.substring(3), article);
      } else if (line.startsWith("@ ")) {
        for (String date : line.substring(2).split("; ")) {
          String[] sides = date.split(" = ");
          article.dates.add(date(sides[0], sides[1]));
        }
      } else if (!line.startsWith("#") && !line.isBlank()) {
        Stream.of(line.split("; ")).flatMap(ExpectedCoding::acts).forEach(article.acts::add);
      }
    }
    return articles;
  }

  private static Stream<Act> acts(String entry) {
    String[] parts = entry.split("[ /]");
    String time = "DID";
    Set<String> claims = new TreeSet<>();
    for (int i = 2; i < parts.length; i++) {
      if (parts[i].indexOf('=') > 0) {
        claims.add(parts[i]);
      } else {
        time = parts[i];
      }
    }
    String[] sides = parts[0].split("<?>");
    Act act = new Act(sides[0] + ">" + sides[1] + " " + parts[1], time, claims);
    Act back = new Act(sides[1] + ">" + sides[0] + " " + parts[1], time, claims);
    return parts[0].contains("<>") ? Stream.of(act, back) : Stream.of(act);
  }

  /** How early and late a month or year is, and the article before it, do not matter. */
  static String date(String words, String value) {
    String bare =
        words
            .toLowerCase(Locale.ROOT)
            .replaceAll("^(the |a |an |early |late |mid-|(beginning|end|middle) of |the )+", "");
    return bare.replaceAll("\\s+", " ") + " = " + value;
  }

  Set<String> events() {
    Set<String> events = new TreeSet<>();
    acts.forEach(act -> events.add(act.event()));
    return events;
  }

  /** Times of the events that both found, since only those can be compared. */
  Set<String> times(Set<String> common) {
    Set<String> times = new TreeSet<>();
    acts.stream()
        .filter(act -> common.contains(act.event()))
        .forEach(act -> times.add(act.event() + " " + act.time()));
    return times;
  }

  Set<String> claims() {
    Set<String> claims = new TreeSet<>();
    acts.forEach(act -> claims.addAll(act.claimed()));
    return claims;
  }
}
