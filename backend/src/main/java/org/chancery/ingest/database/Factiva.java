package org.chancery.ingest.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles that end with a line such as "Document LBA0000020240305ek35000xy"; their parts stand
 * after codes (HD, BY, PD, SN, LP, TD), or in a known order around the number of words.
 */
final class Factiva implements DatabaseFormat {

  private static final Pattern END =
      Pattern.compile(
          "(?m)^\\s*(?:AN\\s+)?Document ([A-Z][A-Z0-9]{2,11}0{0,5}\\d{8}[0-9a-z]{6,12})\\s*$");
  private static final Pattern BEGIN =
      Pattern.compile("(?m)^\\s*HD\\s+\\S[\\s\\S]*^\\s*(?:PD|SN|LP|TD)\\s");

  /** In the order in which they come, by which a code is told from a word of the text. */
  private static final List<String> CODES =
      List.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN");

  private static final Pattern CODE = Pattern.compile("\\s{0,4}([A-Z]{2,3})(?:\\s+(.*))?");
  private static final Pattern WORDS = Pattern.compile("[\\d,.]+ words");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:\\(c\\)|©|copyright).*");
  private static final Pattern FOOT =
      Pattern.compile("(?i)(?=\\S)(?:page \\d+ of \\d+)?\\s*(?:© \\d{4} factiva, inc\\..*)?");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");

  @Override
  public boolean begins(String head) {
    return END.matcher(head).find() || BEGIN.matcher(head).find();
  }

  @Override
  public List<DatabaseArticle> split(String text) {
    List<DatabaseArticle> articles = new ArrayList<>();
    Matcher end = END.matcher(text);
    int from = 0;
    while (end.find()) {
      List<String> lines = text.substring(from, end.start()).lines().toList();
      articles.add(article(lines, "factiva:" + end.group(1)));
      from = end.end();
    }
    return articles;
  }

  private static DatabaseArticle article(List<String> lines, String number) {
    Map<String, List<String>> parts = parts(lines);
    return parts.containsKey("HD") ? coded(parts, number) : ordered(lines, number);
  }

  private static DatabaseArticle coded(Map<String, List<String>> parts, String number) {
    List<String> body = new ArrayList<>(parts.getOrDefault("LP", List.of()));
    body.add("");
    body.addAll(parts.getOrDefault("TD", List.of()));
    return new DatabaseArticle(
        line(parts, "HD"),
        Paragraphs.of(body),
        line(parts, "SN"),
        line(parts, "PD"),
        Bylines.of(line(parts, "BY")),
        number);
  }

  private static Map<String, List<String>> parts(List<String> lines) {
    Map<String, List<String>> parts = new HashMap<>();
    List<String> current = new ArrayList<>();
    int last = -1;
    for (String line : lines) {
      Matcher code = CODE.matcher(line);
      int place = code.matches() && isCode(code) ? CODES.indexOf(code.group(1)) : -1;
      if (place > last) {
        last = place;
        current = new ArrayList<>();
        current.add(code.group(2) == null ? "" : code.group(2));
        parts.put(code.group(1), current);
      } else {
        current.add(line);
      }
    }
    return parts;
  }

  /** After the text come codes that are words as well; their values are codes themselves. */
  private static boolean isCode(Matcher code) {
    return !Set.of("CO", "IN", "NS", "RE").contains(code.group(1))
        || code.group(2) == null
        || code.group(2).matches("\\S+ : .*");
  }

  private static String line(Map<String, List<String>> parts, String code) {
    return String.join(" ", parts.getOrDefault(code, List.of())).replaceAll("\\s+", " ").strip();
  }

  /** Section, headline, author, words, date, time, source, code, language, copyright, text. */
  private static DatabaseArticle ordered(List<String> raw, String number) {
    List<String> lines =
        raw.stream().map(String::strip).filter(l -> !FOOT.matcher(l).matches()).toList();
    int words = find(lines, WORDS);
    List<String> below =
        lines.subList(words + 1, lines.size()).stream().filter(l -> !l.isEmpty()).toList();
    int copyright = find(lines, COPYRIGHT);
    if (words < 1 || copyright < words || below.size() < 2) {
      return new DatabaseArticle("", "", "", "", List.of(), number);
    }
    FactivaHead head = FactivaHead.of(lines.subList(0, words));
    int outlet = below.size() > 2 && TIME.matcher(below.get(1)).matches() ? 2 : 1;
    return new DatabaseArticle(
        head.title(),
        Paragraphs.of(lines.subList(copyright + 1, lines.size())),
        below.get(outlet),
        below.getFirst(),
        head.authors(),
        number);
  }

  private static int find(List<String> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
