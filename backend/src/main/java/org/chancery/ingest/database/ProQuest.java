package org.chancery.ingest.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Articles between lines of underscores, their parts after labels such as "Full text:". */
final class ProQuest implements DatabaseFormat {

  private static final Pattern BEGIN =
      Pattern.compile(
          "(?m)ProQuest document|Report Information from ProQuest"
              + "|^_{20,}\\s*$[\\s\\S]*^(?:Full text|Publication title|Publication info):");
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*_{20,}\\s*$");
  private static final Pattern NUMBER = Pattern.compile("Document \\d+ of \\d+");

  /** "Talks fail: [Foreign Desk]". */
  private static final Pattern SECTION = Pattern.compile(":\\s*\\[[^\\[\\]]+\\]$");

  private static final Pattern PLACED = Pattern.compile("([^;]+);\\s*([^;\\[]*).*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(Title|Author|Publication title|Publication date|Publication year|Publication info|Full"
              + " text|FULL TEXT|Abstract|Links|Subject|Business indexing term|Location|People"
              + "|Company / organization|Identifier / keyword|First page|Last page|Pages|Section"
              + "|Volume|Issue|Number of pages|Publisher|Place of publication|Country of publication"
              + "|Publication subject|ISSN|e-ISSN|Source type|Language of publication|Language"
              + "|Document type|Dateline|DOI|ProQuest document ID|Document URL|Copyright|Last updated"
              + "|Database|Credit|Column):(?:\\s+(.*))?");

  @Override
  public boolean begins(String head) {
    return BEGIN.matcher(head).find();
  }

  @Override
  public List<DatabaseArticle> split(String text) {
    List<DatabaseArticle> articles = new ArrayList<>();
    for (String chunk : RULE.split(text)) {
      Map<String, List<String>> parts = parts(chunk);
      parts.putIfAbsent("Title", headline(chunk));
      boolean article = !line(parts, "Title").isEmpty() || parts.containsKey("Full text");
      if (article
          && (parts.containsKey("ProQuest document ID")
              || parts.containsKey("Publication title"))) {
        articles.add(article(parts));
      }
    }
    return articles;
  }

  private static DatabaseArticle article(Map<String, List<String>> parts) {
    String date = line(parts, "Publication date");
    String number = line(parts, "ProQuest document ID");
    return new DatabaseArticle(
        SECTION.matcher(line(parts, "Title")).replaceFirst(""),
        Paragraphs.of(parts.getOrDefault("Full text", List.of())),
        outlet(line(parts, "Publication title")),
        date.isEmpty() ? line(parts, "Publication year") : date,
        Bylines.reversed(line(parts, "Author")),
        number.isEmpty() ? "" : "proquest:" + number);
  }

  /** "The Times; London (UK) [London]" as other databases write it: "The Times (London, UK)". */
  private static String outlet(String title) {
    Matcher placed = PLACED.matcher(title);
    if (!placed.matches()) {
      return title;
    }
    String place = placed.group(2).replace(" (", ", ").replaceAll("[()]", "").strip();
    return place.isEmpty() ? placed.group(1) : placed.group(1) + " (" + place + ")";
  }

  /** Where no label says it, the headline stands right above the first one. */
  private static List<String> headline(String chunk) {
    List<String> block = new ArrayList<>();
    boolean open = false;
    for (String line : chunk.lines().map(String::strip).toList()) {
      if (LABEL.matcher(line).matches()) {
        return block;
      }
      boolean text = !line.isEmpty() && !NUMBER.matcher(line).matches();
      if (text && !open) {
        block = new ArrayList<>();
      }
      if (text) {
        block.add(line);
      }
      open = text;
    }
    return List.of();
  }

  private static Map<String, List<String>> parts(String chunk) {
    Map<String, List<String>> parts = new HashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : chunk.lines().toList()) {
      Matcher label = LABEL.matcher(line.strip());
      if (label.matches()) {
        current = new ArrayList<>();
        current.add(label.group(2) == null ? "" : label.group(2));
        String name = label.group(1).equals("FULL TEXT") ? "Full text" : label.group(1);
        parts.putIfAbsent(name, current);
      } else {
        current.add(line);
      }
    }
    return parts;
  }

  private static String line(Map<String, List<String>> parts, String name) {
    return Paragraphs.of(parts.getOrDefault(name, List.of())).replaceAll("\\s+", " ").strip();
  }
}
