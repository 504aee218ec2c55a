package org.chancery.ingest.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles of Nexis Uni, which end with "End of Document", and of the older LexisNexis, which begin
 * with "1 of 500 DOCUMENTS". Both have labels such as "LENGTH:" between the headline and the text.
 */
final class Nexis implements DatabaseFormat {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?m)^\\s*(?:\\d+ of \\d+ DOCUMENTS\\s*$|(?i:Length):\\s*[\\d,]+ words\\s*$|End of Document\\s*$)");
  private static final Pattern OLD = Pattern.compile("(?m)^\\s*\\d+ of \\d+ DOCUMENTS\\s*$");
  private static final Pattern END = Pattern.compile("(?m)^\\s*End of Document\\s*$");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(headline|byline|section|length|dateline|highlight|source|series|body):(?:\\s+(.*))?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:(?i:load-date|classification|graphic):?|URL:|LANGUAGE:|Language:|PUBLICATION-TYPE:|SUBJECT:"
              + "|Subject:|GEOGRAPHIC:|COUNTRY:|STATE:|CITY:|COMPANY:|ORGANIZATION:|PERSON:|INDUSTRY:"
              + "|TYPE:|DOCUMENT-TYPE:|JOURNAL-CODE:|DISTRIBUTION:|NOTES:|Notes|CORRECTION-DATE:)(?:\\s.*)?");
  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:copyright|©).*|all rights reserved.*");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)(?:\\p{L}+day,?\\s+)?(?:(\\p{L}{3,9}\\.? \\d{1,2}, (?:19|20)\\d{2})|(\\d{1,2} \\p{L}{3,9} (?:19|20)\\d{2})"
              + "|(\\p{L}{3,9} (?:19|20)\\d{2}))\\b.{0,40}");

  @Override
  public boolean begins(String head) {
    return BEGIN.matcher(head).find();
  }

  @Override
  public List<DatabaseArticle> split(String text) {
    boolean old = OLD.matcher(text).find();
    List<DatabaseArticle> articles = new ArrayList<>();
    for (String chunk : (old ? OLD : END).split(text)) {
      List<String> lines = chunk.lines().map(String::strip).toList();
      int labels = firstLabel(lines);
      if (labels >= 0) {
        articles.add(article(lines, labels));
      }
    }
    return articles;
  }

  private static int firstLabel(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (LABEL.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static DatabaseArticle article(List<String> lines, int labels) {
    List<String> head =
        lines.subList(0, labels).stream()
            .filter(l -> !l.isEmpty() && !COPYRIGHT.matcher(l).matches())
            .toList();
    int day = lastDay(head);
    String title = "";
    String outlet = "";
    String published = "";
    if (day >= 0) {
      published = date(head.get(day));
      outlet = day > 0 ? head.get(day - 1) : "";
      // Nexis Uni has the headline first; before, it stood below the day.
      boolean below = day < 2 || isOld(lines, labels);
      title = below ? (day + 1 < head.size() ? title(lines, labels) : "") : head.get(day - 2);
    }
    Header header = Header.read(lines, labels);
    return new DatabaseArticle(
        header.headline().isEmpty() ? title : header.headline(),
        Paragraphs.of(header.body()),
        outlet,
        published,
        Bylines.of(header.byline()),
        "");
  }

  private static boolean isOld(List<String> lines, int labels) {
    String label = lines.get(labels);
    return label
        .substring(0, label.indexOf(':'))
        .equals(label.substring(0, label.indexOf(':')).toUpperCase(Locale.ROOT));
  }

  /** The lines right above the labels, a headline that may be wrapped. */
  private static String title(List<String> lines, int labels) {
    int end = labels;
    while (end > 0 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    int start = end;
    while (start > 0 && !lines.get(start - 1).isEmpty()) {
      start--;
    }
    return String.join(" ", lines.subList(start, end));
  }

  private static int lastDay(List<String> head) {
    for (int i = head.size() - 1; i >= 0; i--) {
      if (!date(head.get(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static String date(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.matches()) {
      return "";
    }
    return day.group(1) != null ? day.group(1) : day.group(2) != null ? day.group(2) : day.group(3);
  }

  /** What stands between the labels, and the text after them. */
  private record Header(String headline, String byline, List<String> body) {

    static Header read(List<String> lines, int labels) {
      String headline = "";
      String byline = "";
      boolean inLabel = false;
      int i = labels;
      for (; i < lines.size(); i++) {
        Matcher label = LABEL.matcher(lines.get(i));
        if (lines.get(i).equals("Body") || lines.get(i).equalsIgnoreCase("BODY:")) {
          i++;
          break;
        }
        if (label.matches()) {
          String value = label.group(2) == null ? "" : label.group(2);
          String name = label.group(1).toLowerCase(Locale.ROOT);
          byline = name.equals("byline") ? value : byline;
          headline = name.equals("headline") ? value : headline;
          inLabel = true;
        } else if (lines.get(i).isEmpty()) {
          inLabel = false;
        } else if (!inLabel && !COPYRIGHT.matcher(lines.get(i)).matches()) {
          break;
        }
      }
      int end = i;
      while (end < lines.size() && !isAfter(lines.get(end))) {
        end++;
      }
      return new Header(headline, byline, lines.subList(Math.min(i, end), end));
    }

    private static boolean isAfter(String line) {
      return AFTER.matcher(line).matches()
          || (COPYRIGHT.matcher(line).matches() && line.length() < 120);
    }
  }
}
