package org.chancery.search.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.search.Facet;

/** A query as a person means it; it can be written down, and held against an article. */
sealed interface Ask {

  String written();

  boolean isMetBy(PlainArticle article, Analyzers analyzers);

  /** The same without the dates that every article must have. */
  default Ask withoutDates() {
    return switch (this) {
      case Dated d -> new Everything();
      case All all -> new All(all.parts().stream().map(Ask::withoutDates).toList(), all.and());
      default -> this;
    };
  }

  record Everything() implements Ask {
    @Override
    public String written() {
      return "";
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return true;
    }
  }

  record Word(String text) implements Ask {
    @Override
    public String written() {
      return text;
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      List<String> wanted = analyzers.news(text);
      return Tokens.inARow(article.tokens("title"), wanted)
          || Tokens.inARow(article.tokens("body"), wanted);
    }
  }

  record Phrase(String text) implements Ask {
    @Override
    public String written() {
      return '"' + text + '"';
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return new Word(text).isMetBy(article, analyzers);
    }
  }

  /** Two different words, at most so many moves from standing in a row. */
  record Near(String one, String other, int distance) implements Ask {
    @Override
    public String written() {
      return '"' + one + ' ' + other + "\"~" + distance;
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      String first = analyzers.news(one).getFirst();
      String second = analyzers.news(other).getFirst();
      return Tokens.near(article.tokens("title"), first, second, distance)
          || Tokens.near(article.tokens("body"), first, second, distance);
    }
  }

  record Prefix(String text) implements Ask {
    @Override
    public String written() {
      return text + "*";
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      String start = analyzers.exact(text).getFirst();
      return article.tokens("title.exact").stream().anyMatch(t -> t.startsWith(start))
          || article.tokens("body.exact").stream().anyMatch(t -> t.startsWith(start));
    }
  }

  /** A word in one of the two fields alone. */
  record In(String field, String text) implements Ask {
    @Override
    public String written() {
      return field + ":" + text;
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return Tokens.inARow(article.tokens(field), analyzers.news(text));
    }
  }

  /** A value of a facet, written in the query. */
  record Valued(Facet facet, String value) implements Ask {
    @Override
    public String written() {
      return facet.parameter() + ":" + value;
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return facet.ofEntries()
          ? article.acts().stream().anyMatch(act -> act.meets(facet, value, article.day()))
          : article.has(facet, value);
    }
  }

  /** {@code before:}, {@code after:} or {@code on:} a day, a month or a year. */
  record Dated(String field, String date) implements Ask {
    @Override
    public String written() {
      return field + ":" + date;
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      PlainDate published = article.published();
      if (published == null) {
        return false;
      }
      PlainDate asked = PlainDate.of(date);
      LocalDate first = published.first();
      LocalDate last = published.last();
      return switch (field) {
        case "before" -> last.isBefore(asked.first());
        case "after" -> first.isAfter(asked.last());
        default -> !first.isBefore(asked.first()) && !last.isAfter(asked.last());
      };
    }
  }

  /**
   * All of them.
   *
   * @param and what stands between them: a space, or the word
   */
  record All(List<Ask> parts, String and) implements Ask {
    @Override
    public String written() {
      return parts.stream().map(Ask::written).collect(Collectors.joining(and));
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return parts.stream().allMatch(part -> part.isMetBy(article, analyzers));
    }
  }

  record Either(List<Ask> parts) implements Ask {
    @Override
    public String written() {
      return parts.stream().map(Ask::written).collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return parts.stream().anyMatch(part -> part.isMetBy(article, analyzers));
    }
  }

  /**
   * Not that.
   *
   * @param not the word with its space, or the hyphen
   */
  record Without(Ask part, String not) implements Ask {
    @Override
    public String written() {
      return not + part.written();
    }

    @Override
    public boolean isMetBy(PlainArticle article, Analyzers analyzers) {
      return !part.isMetBy(article, analyzers);
    }
  }
}
