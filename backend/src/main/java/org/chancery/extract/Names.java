package org.chancery.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bylines into names of people. */
final class Names {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^\\W*(?:(?:written|reviewed|medically reviewed|reported|posted|published|words|story|text|analysis|opinion|edited|created|article) )?(?:by|von|par|por|di|door|av|af|autor|author|autore|auteur|yazan|oleh|přidal)\\b:?\\s+");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?iU)\\s*(?:[,;|&/•·\\n]|\\s(?:and|und|et|y|e|en|og|och|with|mit|avec|con)\\s)\\s*");
  private static final Pattern TRAILER =
      Pattern.compile(
          "(?iU)\\s*(?:\\(.*|\\bin [A-Z].*|[–—-]\\s.*|@\\S+.*|\\bfor the\\b.*|\\bfor [A-Z].*|\\bof the\\b.*)$");
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iU).*(?:\\b(?:staff|agenc(?:y|ies|e|ia)|agentur|reporters?|editors?|editorial|newsroom|news|desk|team|admin|administrator|correspondents?|writers?|online|redaktion|redazione|redacci[oó]n|redactie|redakcja|r[ée]daction|webdesk|web|contributors?|guest|author|press|reuters|afp|dpa|efe|ansa|xinhua|tass|bloomberg|associated|wire|wires|bureau|magazine|times|post|journal|tv|radio|media|group|cond[ée] nast|getty|images?|photos?|pictures|corporation|corp|company|network|section|llc|council|ministry|university|institute|inc|ltd|gmbh|apa|sda|keystone|pa|ap|upi|ndtv|ians|pti|ani|kcna|yonhap|menafn|source|sources|report|update|anonymous|unknown|none|null|undefined|subscribe|share|read|more|follow|view|posts|posted|published|updated|minutes?|ago)\\b|https?:|www\\.|\\d{3}|[<>{}\\[\\]=]).*");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?:web ?)?(?:admin(?:istrator)?|master)|author|autor|auteur|editor|editors|guest|user|root|staff|unknown|none|null|undefined|anonymous|na|n a|test|default");

  /** Who owns a page's rights or pictures has written nothing of it. */
  private static final Pattern OWNERS =
      Pattern.compile("(?iU)cond[ée] nast|.*\\b(?:getty|images|photos?|pictures)\\b.*");

  /** "ByTravis Haney", "Byby JOSH HASKELL": markup parted them. */
  private static final Pattern GLUED = Pattern.compile("^By(?=\\p{Lu}\\p{Ll}|by\\s)");

  /** What follows an outlet's address is where it has its seat. */
  private static final Pattern SITE_FIRST =
      Pattern.compile("^[\\p{L}\\d-]+\\.(?:com|org|net|info|tv|\\p{Ll}{2})\\s*,");

  /** "Gillman, Steve". */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}\\p{L}+), (\\p{Lu}\\p{L}+)");

  private static final int MAX_WORDS = 5;
  private static final int MAX_LENGTH = 60;

  private Names() {}

  static List<String> people(Collection<String> bylines, Organisations organisations) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String byline : bylines) {
      for (String name : split(byline)) {
        String key = Characters.fold(name);
        if (isPerson(name) && !organisations.hold(name)) {
          people.putIfAbsent(key, name);
        }
      }
    }
    return List.copyOf(people.values());
  }

  /** Names as they are declared, but for those that templates fill in for nobody. */
  static List<String> organisations(Collection<String> declared) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String each : declared) {
      String name = LEAD.matcher(Characters.squeeze(each)).replaceFirst("").strip();
      String key = Characters.fold(name);
      boolean named = !key.isEmpty() && name.length() <= MAX_LENGTH && !name.contains("://");
      if (named
          && !PLACEHOLDER.matcher(key).matches()
          && !OWNERS.matcher(name).matches()
          && !DateWords.areAll(name)) {
        names.putIfAbsent(key, name);
      }
    }
    return List.copyOf(names.values());
  }

  private static List<String> split(String byline) {
    String line =
        GLUED.matcher(DateWords.blank(Characters.squeeze(byline)).strip()).replaceFirst("");
    line = LEAD.matcher(line).replaceFirst("");
    if (SITE_FIRST.matcher(line).find()) {
      return List.of();
    }
    Matcher turned = SURNAME_FIRST.matcher(line);
    if (turned.matches()) {
      line = turned.group(2) + " " + turned.group(1);
    }
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(line)) {
      String name = LEAD.matcher(GLUED.matcher(part).replaceFirst("")).replaceFirst("");
      name = TRAILER.matcher(name).replaceFirst("").strip();
      name = name.replaceAll("^[^\\p{L}]+|[^\\p{L}.)]+$", "");
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  static boolean isPerson(String name) {
    int words = Sentences.wordCount(name);
    boolean cased = Character.isUpperCase(name.charAt(0)) || !Character.isLowerCase(name.charAt(0));
    return words >= 1
        && words <= MAX_WORDS
        && name.length() <= MAX_LENGTH
        && name.length() >= 2
        && (cased
            || name.toLowerCase(Locale.ROOT).matches("(?:de|von|van|al|el|da|di|du|ten|bin)\\b.*"))
        && !NOBODY.matcher(name).matches()
        && !DateWords.areAll(name);
  }
}
