package org.chancery.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page says of itself that is no person: its outlet, its publisher and its sections. */
final class Organisations {

  private static final int SHORTEST = 4;
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  private static final Set<String> SECTIONS =
      Set.of(
          ("politics politik politique política politica world welt monde mundo mondo business"
                  + " wirtschaft économie economía economia sport sports deportes opinion opinión culture"
                  + " kultur cultura society technology tech science health lifestyle entertainment travel"
                  + " international national local economy finance markets")
              .split(" "));

  private final List<String> names;
  private final List<String> sections;

  private Organisations(List<String> names, List<String> sections) {
    this.names = names;
    this.sections = sections;
  }

  /** For texts, which declare nothing. */
  static final Organisations NONE = new Organisations(List.of(), List.of());

  static Organisations of(HtmlPage page, List<String> siteNames) {
    return new Organisations(
        Stream.of(
                siteNames.stream(),
                page.jsonLd().findText("publisher", "name").stream(),
                page.listMeta("dc.publisher").stream(),
                page.listMeta("citation_publisher").stream())
            .flatMap(all -> all)
            .map(Characters::squeeze)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList(),
        page.listMeta("article:section").stream().map(Characters::fold).toList());
  }

  /** Whether a name is one of these, or holds one: "CNN Politics", "The Telm News of Norland". */
  boolean hold(String name) {
    String key = Characters.fold(name);
    return isSection(name) || names.stream().anyMatch(own -> isIn(own, name, key));
  }

  boolean isSection(String name) {
    return sections.contains(Characters.fold(name))
        || SECTIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** A single word may as well be somebody's first name, unless it is an acronym. */
  private static boolean isIn(String own, String name, String key) {
    String folded = Characters.fold(own);
    if (folded.equals(key)) {
      return true;
    }
    boolean acronym = ACRONYM.matcher(own).matches();
    return acronym
        ? (" " + name + " ").contains(" " + own + " ")
        : folded.length() >= SHORTEST
            && folded.contains(" ")
            && (" " + key + " ").contains(" " + folded + " ");
  }
}
