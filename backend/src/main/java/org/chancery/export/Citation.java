package org.chancery.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.article.Article;
import org.chancery.article.Dated;
import org.jspecify.annotations.Nullable;

/** How an article is cited. Names are taken as printed; the last word is the family name. */
public enum Citation {
  /** A note of the Chicago Manual of Style. */
  CHICAGO("Chicago") {
    @Override
    String of(Cited article) {
      List<String> parts = new ArrayList<>();
      if (!article.authors().isEmpty()) {
        parts.add(listed(article.authors(), "and"));
      }
      String title = title(article);
      parts.add("“" + title + (ends(title) ? "”" : ",”"));
      outlet(article).ifPresent(parts::add);
      parts.add(day(article.published(), "MMMM d, uuuu", "MMMM uuuu", "n.d."));
      web(article).ifPresent(parts::add);
      // The comma stands inside the quotation marks, or nowhere.
      return sentence(String.join(", ", parts).replace("”, ", "” "));
    }
  },

  /** A reference of the American Psychological Association, 7th edition. */
  APA("APA") {
    @Override
    String of(Cited article) {
      String date = "(" + day(article.published(), "uuuu, MMMM d", "uuuu, MMMM", "n.d.") + ")";
      String title = sentence(title(article));
      String head =
          article.authors().isEmpty()
              ? title + " " + date + "."
              : sentence(listed(article.authors().stream().map(Citation::initials).toList(), "&"))
                  + " "
                  + date
                  + ". "
                  + title;
      return head
          + outlet(article).map(name -> " " + sentence(name)).orElse("")
          + web(article).map(url -> " " + url).orElse("");
    }
  },

  BIBTEX("BibTeX") {
    @Override
    String of(Cited article) {
      List<String> fields = new ArrayList<>();
      if (!article.authors().isEmpty()) {
        fields.add(
            field(
                "author",
                article.authors().stream()
                    .map(name -> escaped(name).replace(" and ", " {and} "))
                    .collect(Collectors.joining(" and "))));
      }
      fields.add(field("title", "{" + escaped(title(article)) + "}"));
      outlet(article).ifPresent(name -> fields.add(field("journal", escaped(name))));
      Dated published = article.published();
      if (published != null) {
        fields.add(field("date", published.from().toString().substring(0, length(published))));
        fields.add(field("year", Integer.toString(published.from().getYear())));
      }
      web(article)
          .ifPresent(url -> fields.add(field("url", url.replaceAll("[{}\\\\\\s\\p{Cntrl}]", ""))));
      if (article.language() != null) {
        fields.add(field("langid", escaped(article.language())));
      }
      return "@article{" + key(article) + ",\n" + String.join(",\n", fields) + "\n}";
    }
  },

  /** What reference managers exchange; a line is a field, so that no value has two. */
  RIS("RIS") {
    @Override
    String of(Cited article) {
      List<String> lines = new ArrayList<>();
      lines.add(line("TY", "NEWS"));
      article.authors().forEach(name -> lines.add(line("AU", inverted(name))));
      lines.add(line("TI", title(article)));
      outlet(article).ifPresent(name -> lines.add(line("T2", name)));
      Dated published = article.published();
      if (published != null) {
        lines.add(line("PY", Integer.toString(published.from().getYear())));
        lines.add(line("DA", slashed(published)));
      }
      web(article).ifPresent(url -> lines.add(line("UR", url)));
      if (article.language() != null) {
        lines.add(line("LA", article.language()));
      }
      lines.add(line("ID", article.id()));
      lines.add("ER  - ");
      return String.join("\r\n", lines);
    }
  };

  /** So much of an id tells a million articles of one outlet and year from each other. */
  private static final int KEY = 16;

  private static final Map<String, String> ESCAPES =
      Map.of(
          "\\", "\\textbackslash{}",
          "~", "\\textasciitilde{}",
          "^", "\\textasciicircum{}");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u0085\u2028\u2029\\s]+");

  private final String label;

  Citation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** As plain text on one line, or for BibTeX as one entry. */
  public String of(Article article) {
    return of(Cited.of(article));
  }

  abstract String of(Cited article);

  private static String title(Cited article) {
    String title = article.title().strip().replaceAll("\\s+", " ");
    return title.isEmpty() ? "Untitled" : title;
  }

  private static Optional<String> outlet(Cited article) {
    return Optional.ofNullable(article.outlet());
  }

  private static Optional<String> web(Cited article) {
    return Optional.ofNullable(article.url());
  }

  private static String day(@Nullable Dated date, String day, String month, String none) {
    if (date == null) {
      return none;
    }
    LocalDate from = date.from();
    return switch (date.precision()) {
      case YEAR -> Integer.toString(from.getYear());
      case MONTH -> DateTimeFormatter.ofPattern(month, Locale.US).format(YearMonth.from(from));
      case DAY, INSTANT -> DateTimeFormatter.ofPattern(day, Locale.US).format(from);
    };
  }

  /** Of a date's text, as long as it is precise. */
  private static int length(Dated date) {
    return switch (date.precision()) {
      case YEAR -> 4;
      case MONTH -> 7;
      case DAY, INSTANT -> 10;
    };
  }

  private static String listed(List<String> names, String and) {
    int last = names.size() - 1;
    return switch (names.size()) {
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + (and.equals("&") ? ", & " : " and ") + names.getLast();
      default -> String.join(", ", names.subList(0, last)) + ", " + and + " " + names.getLast();
    };
  }

  /** {@code Smith, J. R.}; a name of one word stays. */
  private static String initials(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length == 1) {
      return name.strip();
    }
    StringBuilder text = new StringBuilder(words[words.length - 1]).append(',');
    for (int i = 0; i < words.length - 1; i++) {
      text.append(' ').appendCodePoint(words[i].codePointAt(0)).append('.');
    }
    return text.toString();
  }

  /** {@code Smith, John R.}; a name of one word stays, and so does one that has a comma. */
  private static String inverted(String name) {
    String clean = name.strip();
    int space = clean.lastIndexOf(' ');
    return space < 0 || clean.contains(",")
        ? clean
        : clean.substring(space + 1) + ", " + clean.substring(0, space).strip();
  }

  /** {@code 2025/03/01}, with nothing between the strokes of what is not known. */
  private static String slashed(Dated date) {
    String day = date.from().toString();
    return switch (date.precision()) {
      case YEAR -> day.substring(0, 4) + "//";
      case MONTH -> day.substring(0, 7).replace('-', '/') + "/";
      case DAY, INSTANT -> day.replace('-', '/');
    };
  }

  private static String line(String tag, String value) {
    return tag + "  - " + CONTROL.matcher(value).replaceAll(" ").strip();
  }

  private static String sentence(String text) {
    return ends(text) ? text : text + ".";
  }

  private static boolean ends(String text) {
    return ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String field(String name, String value) {
    return "  " + name + " = {" + value + "}";
  }

  /** Braces that do not pair would end the entry, so they go. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("[{}]", "").strip().replaceAll("\\s+", " ").toCharArray()) {
      String one = String.valueOf(c);
      escaped.append("&%$#_".indexOf(c) >= 0 ? "\\" + one : ESCAPES.getOrDefault(one, one));
    }
    return escaped.toString();
  }

  /** Outlet, year and a piece of the id, which tells it from all others. */
  private static String key(Cited article) {
    Dated published = article.published();
    String outlet = outlet(article).orElse("article").toLowerCase(Locale.ROOT);
    String id = article.id().replaceAll("[^A-Za-z0-9]", "");
    return outlet.replaceAll("[^a-z0-9]", "")
        + (published == null ? "" : published.from().getYear())
        + "-"
        + id.substring(0, Math.min(KEY, id.length()));
  }
}
