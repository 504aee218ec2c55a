package org.chancery.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.search.BadQuery;
import org.chancery.search.Mend;
import org.chancery.search.Place;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a query, each with its sentence, its place and what may be meant. */
final class Mistakes {

  private static final int USUAL_SLOP = 5;
  private static final int MOST_SLOP = 999;
  private static final int LONGEST_NAME = 40;

  private final String query;
  private final Mends mends;

  Mistakes(String query) {
    this.query = query;
    this.mends = new Mends(query);
  }

  Place place(int from, int to) {
    return Place.of(query, from, to);
  }

  BadQuery noWord() {
    return at(
        0,
        query.length(),
        "There is no word in the query; write one, or leave it empty to find everything.");
  }

  BadQuery tooLong(int most) {
    return at(
        most,
        query.length(),
        "A query may have 4,000 characters; this one has " + query.length() + ".");
  }

  BadQuery tooManyTerms(Token term) {
    return at(
        term.from(), query.length(), "A query may have 200 terms; use a facet for long lists.");
  }

  BadQuery tooManyPrefixes(Token term) {
    return at(
        term, "A query may have 20 beginnings of words such as sanct*; write whole words instead.");
  }

  BadQuery parenthesesTooDeep(Token open) {
    return at(open, "Parentheses may be nested 50 deep.");
  }

  BadQuery operatorsTooDeep() {
    return at(0, query.length(), "Operators may be nested 20 deep; write the query with fewer.");
  }

  BadQuery unclosedQuote(int from) {
    return at(
        from,
        query.length(),
        "The quotation mark " + where(from) + " is never closed.",
        mends.behind(from, query.length(), String.valueOf(Signs.closing(query.charAt(from)))));
  }

  BadQuery emptyPhrase(Token phrase) {
    return at(
        phrase,
        "There is no word between the quotation marks " + where(phrase.from()) + ".",
        mends.without(phrase.from(), phrase.to()));
  }

  BadQuery slopMissing(int tilde) {
    boolean glued = tilde + 1 < query.length() && !Signs.isSpace(query.charAt(tilde + 1));
    return at(
        tilde,
        tilde + 1,
        "After ~ belongs a distance in words, such as \"a b\"~5.",
        mends.instead(tilde, tilde + 1, "~" + USUAL_SLOP + (glued ? " " : "")));
  }

  BadQuery slopTooLarge(int tilde, int end) {
    return at(
        tilde,
        end,
        "The distance after ~ is at most 999 words.",
        mends.instead(tilde, end, "~" + MOST_SLOP));
  }

  BadQuery slopInField(Token slop, String field) {
    return at(
        slop,
        "After " + field + ": belongs a value without a distance.",
        mends.instead(slop.from(), slop.to(), ""));
  }

  BadQuery unclosedParenthesis(Token open) {
    return at(
        open,
        "The parenthesis " + where(open.from()) + " is never closed.",
        mends.behind(query.length(), query.length(), ")"));
  }

  BadQuery unopenedParenthesis(Token close) {
    return at(
        close,
        "The parenthesis " + where(close.from()) + " was never opened.",
        mends.without(close.from(), close.to()));
  }

  BadQuery closesNothing(Token close) {
    return at(
        close,
        "The parenthesis " + where(close.from()) + " closes nothing.",
        mends.without(close.from(), close.to()));
  }

  /**
   * @param field what they are the value of
   */
  BadQuery emptyParentheses(Token open, Token close, @Nullable Token field) {
    int from = field != null && field.to() == open.from() ? field.from() : open.from();
    return at(
        open.from(),
        close.to(),
        "There is nothing between the parentheses " + where(open.from()) + ".",
        mends.without(from, close.to()));
  }

  BadQuery endsEarly(Token end) {
    return at(end, "The query ends where a word is expected.");
  }

  BadQuery needsBefore(Token operator) {
    return at(
        operator,
        "'" + operator.text() + "' " + where(operator.from()) + " needs a word before it.",
        mends.without(operator.from(), operator.to()));
  }

  /**
   * @param next what stands behind it instead
   */
  BadQuery needsAfter(Token operator, Token next) {
    boolean twice =
        (next.kind() == Token.Kind.AND || next.kind() == Token.Kind.OR)
            && next.kind() != operator.kind();
    return at(
        operator,
        "'" + operator.text() + "' " + where(operator.from()) + " needs a word after it.",
        mends.without(operator.from(), operator.to()),
        twice ? mends.without(next.from(), next.to()) : null);
  }

  BadQuery star(Token word, int star) {
    String before = word.text().substring(0, star);
    boolean beginning = Wordless.letters(before) >= QueryParser.SHORTEST_PREFIX;
    String bare = word.text().replace("*", "");
    int place = query.indexOf('*', word.from());
    return at(
        place,
        place + 1,
        "The * " + where(place) + " must end a word of two or more letters.",
        beginning
            ? mends.instead(word.from(), word.to(), before + "*")
            : Wordless.is(bare)
                ? mends.without(word.from(), word.to())
                : mends.instead(word.from(), word.to(), bare));
  }

  BadQuery noValue(Token field, Token value) {
    boolean both = value.kind() != Token.Kind.END && value.kind() != Token.Kind.CLOSE;
    boolean denied = value.kind() == Token.Kind.NOT;
    return at(
        field,
        "After "
            + field.text()
            + ": belongs a value, such as "
            + Fields.example(field.text())
            + ".",
        denied
            ? mends.instead(field.from(), value.to(), "-" + field.text() + ":")
            : mends.without(field.from(), both ? value.to() : field.to()));
  }

  BadQuery longValue(Token field, Token value) {
    return at(value, "After " + field.text() + ": belong at most 200 characters.");
  }

  BadQuery fieldInField(Token outer, Token inner) {
    return at(
        inner,
        "Inside " + outer.text() + ":( ) belong values, no other field.",
        mends.without(outer.from(), outer.to()));
  }

  BadQuery unknownField(String name, int from, int to, boolean beforeAPhrase) {
    Optional<String> meant = Fields.meant(name);
    int colon = query.indexOf(':', from);
    return at(
        from,
        colon + 1,
        "There is no field '"
            + shortened(name)
            + "'"
            + meant.map(field -> " (did you mean " + field + "?)").orElse("")
            + "; fields are "
            + String.join(", ", Fields.ALL)
            + "; to search for words with a colon, put them in quotation marks.",
        meant.map(field -> mends.instead(from, colon + 1, field + ":")).orElse(null),
        beforeAPhrase
            ? mends.without(from, colon + 1)
            : mends.instead(from, to, '"' + query.substring(from, to) + '"'));
  }

  BadQuery regex(int from, int to) {
    return at(
        from,
        to,
        "Regular expressions are not understood; write words, or beginnings of words such as"
            + " sanct*.");
  }

  BadQuery range(int from, int to) {
    return at(
        from, to, "There are no ranges in brackets; write after:2024-01-01 before:2024-06-30.");
  }

  BadQuery oneLetter(int from, int to, String before) {
    return at(
        from,
        to,
        "A ? stands for no letter; only a * at the end of a word stands for any.",
        mends.instead(from, to, before + "*"));
  }

  BadQuery fuzzy(int from, int to, String word) {
    return at(
        from,
        to,
        "A ~ belongs behind a phrase, such as \"a b\"~5; words are found as they are spelt.",
        mends.instead(from, to, word),
        mends.instead(from, to, word + "*"));
  }

  BadQuery weight(int from, int to, String word) {
    return at(from, to, "A ^ gives a word no weight; leave it out.", mends.instead(from, to, word));
  }

  /** An operator of other tools between two words. */
  BadQuery near(Token before, Token operator, Token after, int distance) {
    return at(
        operator,
        "'"
            + operator.text()
            + "' is no operator here; write words that are near each other as \"a b\"~"
            + distance
            + ".",
        mends.instead(
            before.from(),
            after.to(),
            '"' + before.text() + " " + after.text() + "\"~" + distance));
  }

  private BadQuery at(Token token, String sentence) {
    return at(token.from(), token.to(), sentence);
  }

  private BadQuery at(Token token, String sentence, @Nullable Mend... all) {
    return at(token.from(), token.to(), sentence, all);
  }

  private BadQuery at(int from, int to, String sentence, @Nullable Mend... all) {
    List<Mend> given = new ArrayList<>();
    for (Mend mend : all) {
      if (mend != null) {
        given.add(mend);
      }
    }
    return new BadQuery(sentence, place(from, to), given);
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
  }

  private String where(int index) {
    return "at character " + (query.codePointCount(0, index) + 1);
  }
}
