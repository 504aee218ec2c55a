package org.chancery.upkeep;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.enrich.ActorTerms;
import org.chancery.enrich.Gazetteer;
import org.chancery.index.DocumentMapper;
import org.jspecify.annotations.Nullable;

/** Names, codes and types as an edit may give them. Each mistake is one sentence. */
final class Given {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  /** Marks of direction and others that nobody sees. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}\\p{Cc}|]+");
  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019]");
  private static final int LONGEST = 200;

  private Given() {}

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static String name(String given, String what) {
    String seen = UNSEEN.matcher(given).replaceAll("");
    String words = BETWEEN_WORDS.matcher(seen).replaceAll(" ").strip();
    String clean = APOSTROPHE.matcher(words).replaceAll("'");
    require(
        clean.length() <= LONGEST && WORD.matcher(clean).find(),
        what + " has 1 to 200 characters, letters or digits among them.");
    return clean;
  }

  static @Nullable String country(@Nullable String code, Gazetteer gazetteer) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String clean = code.strip().toUpperCase(Locale.ROOT);
    require(
        gazetteer.countries().containsKey(clean),
        "'" + code + "' is no country's ISO code; write one like RUS.");
    return clean;
  }

  static @Nullable String sector(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    String clean = code.strip().toUpperCase(Locale.ROOT);
    require(
        ActorTerms.SECTORS.contains(clean),
        "'" + code + "' is no sector; there are GOV, MIL, REB and others.");
    return clean;
  }

  static String type(String type) {
    require(
        ActorTerms.TYPES.contains(type),
        "There is no type '"
            + type
            + "'; there are person, government, igo, armed-group, party, company and media.");
    return type;
  }

  /** What an id says of its actor's type. */
  static boolean isOfType(String id, String type) {
    return id.startsWith(ActorTerms.prefix(type));
  }

  /** An id that nobody has, in the letters that the tables allow. */
  static String newId(String type, String name, Gazetteer gazetteer) {
    String slug = DocumentMapper.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String wanted = ActorTerms.prefix(type) + (slug.isEmpty() ? "unnamed" : slug);
    String id = wanted;
    for (int i = 2; gazetteer.find(id).isPresent(); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }
}
