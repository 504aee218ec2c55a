package org.chancery.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.enrich.text.Sentence;
import org.chancery.enrich.text.Shape;
import org.chancery.enrich.text.Text;
import org.chancery.enrich.text.Token;

/** Tells agencies and papers that a text is credited to from those that it tells something of. */
final class Credits {

  private static final Set<String> CREDITING =
      Set.of("source", "sources", "by", "credit", "photo", "via", "with", "from");

  /** Words of the longest credit in parentheses. */
  private static final int LONGEST = 8;

  private final Text text;

  Credits(Text text) {
    this.text = text;
  }

  List<Mention> without(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>(mentions.size());
    int m = 0;
    for (Sentence sentence : text.sentences()) {
      while (m < mentions.size() && mentions.get(m).from() < sentence.to()) {
        if (!isCredit(mentions.get(m), sentence)) {
          kept.add(mentions.get(m));
        }
        m++;
      }
    }
    return kept;
  }

  private boolean isCredit(Mention mention, Sentence sentence) {
    if (isInParentheses(mention, sentence)) {
      return isMedia(mention) || isDateline(mention, sentence);
    }
    return isMedia(mention) && (isAlone(mention, sentence) || isBeforeDash(mention, sentence));
  }

  private static boolean isMedia(Mention mention) {
    return mention.actor() != null && mention.actor().type().equals("media");
  }

  /** "(MENAFN)", "(Anadolu Agency)", "(KCNA Watch)": nothing but names. */
  private boolean isInParentheses(Mention mention, Sentence sentence) {
    int open = mention.from() - 1;
    while (open > sentence.from() && isInside(open) && mention.from() - open < LONGEST) {
      open--;
    }
    int close = mention.to();
    while (close < sentence.to() && isInside(close) && close - mention.to() < LONGEST) {
      close++;
    }
    return open >= sentence.from()
        && text.token(open).is("(")
        && close < sentence.to()
        && text.token(close).is(")");
  }

  private boolean isInside(int i) {
    Token token = text.token(i);
    return token.shape().isCapitalised()
        || token.shape() == Shape.HYPHEN
        || token.is("/")
        || token.is(",")
        || token.is("of")
        || token.is("and");
  }

  /** In parentheses after at most a place and a date, before the text begins. */
  private boolean isDateline(Mention mention, Sentence sentence) {
    for (int i = sentence.from(); i < mention.from(); i++) {
      Shape shape = text.token(i).shape();
      if (shape == Shape.LOWER) {
        return false;
      }
    }
    int close = mention.to();
    while (!text.token(close).is(")")) {
      close++;
    }
    return close + 1 < sentence.to() && isDash(text.token(close + 1));
  }

  /** "Source: Anadolu Agency." and "By TASS." */
  private boolean isAlone(Mention mention, Sentence sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = text.token(i);
      boolean named = i >= mention.from() && i < mention.to();
      if (!named && token.shape().isWord() && !CREDITING.contains(token.key())) {
        return false;
      }
    }
    return true;
  }

  /** "MENAFN - Russia said …" */
  private boolean isBeforeDash(Mention mention, Sentence sentence) {
    return mention.from() == sentence.from()
        && mention.to() < sentence.to()
        && isDash(text.token(mention.to()))
        && !text.token(mention.to()).isGlued();
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("--") || token.is("–") || token.is("—");
  }
}
