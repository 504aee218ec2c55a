package org.chancery.article;

import org.jspecify.annotations.Nullable;

/**
 * One place where a text names an actor.
 *
 * @param actor id in the gazetteer, such as {@code person:sergey-lavrov}; {@code person:~…} is
 *     provisional, made from a title or an apposition
 * @param name the actor's canonical name
 * @param type person, government, igo, armed-group, party, company or media
 * @param country ISO 3166-1 alpha-3 code of the state it belongs to
 * @param sector PLOVER sector: GOV, MIL, REB, CVL …
 * @param surface the text between the offsets, exactly
 * @param start first code point in {@code field}
 * @param end code point after the last
 * @param role the office held on the article's date, where one is known
 * @param rule name of the rule that found it
 */
public record ActorMention(
    String actor,
    String name,
    String type,
    @Nullable String country,
    @Nullable String sector,
    Field field,
    String surface,
    int start,
    int end,
    @Nullable String role,
    String rule,
    double confidence) {

  public ActorMention {
    Offsets.check(start, end, surface);
  }
}
