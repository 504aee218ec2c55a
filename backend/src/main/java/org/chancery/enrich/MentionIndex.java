package org.chancery.enrich;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which mention covers a token. */
final class MentionIndex {

  private final @Nullable Mention[] at;

  MentionIndex(int tokens, List<Mention> mentions) {
    at = new @Nullable Mention[tokens];
    mentions.forEach(this::add);
  }

  void add(Mention mention) {
    Arrays.fill(at, mention.from(), mention.to(), mention);
  }

  @Nullable Mention at(int token) {
    return token >= 0 && token < at.length ? at[token] : null;
  }
}
