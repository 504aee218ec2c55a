package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page calls its site, where it names several things: its section, its publisher's company,
 * its address. The name that most of its declarations share and that resembles its address wins.
 */
final class SiteName {

  private static final int MAX_LENGTH = 60;
  private static final int HEADLINE_WORDS = 5;
  private static final Pattern PARTS = Pattern.compile("\\s+[|–—·»:-]+\\s+|\\s*[|｜]\\s*");
  private static final Pattern ABBREVIATION = Pattern.compile("\\s+\\([^()]{2,12}\\)$");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:GmbH|AG|KG|KGaA|SE|Ltd|Limited|LLC|Inc|Corp|PLC|plc|S\\.?A|S\\.?L|S\\.?A\\.?S|S\\.?p\\.?A|S\\.?r\\.?l|B\\.?V|N\\.?V|AB|A/S|ASA|Oy|Oyj|Ltda|Pty|a\\.s|s\\.r\\.o|Sp\\. z o\\.o|A\\.Ş|JSC|株式会社|有限公司)\\.?$");
  private static final double OWN_ADDRESS = 2;
  private static final double UNSURE = 1.5;

  private final String host;
  private final String label;
  private final List<Named> names = new ArrayList<>();

  private SiteName(String host) {
    this.host = host;
    this.label = letters(Domains.label(host));
  }

  /**
   * @param host empty where the page's address is unknown
   */
  static Optional<String> find(HtmlPage page, String host) {
    SiteName site = new SiteName(host);
    site.add(page.findMeta("og:site_name"), 1);
    site.add(page.jsonLd().findAnywhere("WebSite", "name"), 0.9);
    site.add(page.jsonLd().findText("publisher", "name"), 0.8);
    site.add(page.jsonLd().findAnywhere("NewsMediaOrganization", "name"), 0.7);
    site.add(declared(page), 0.6);
    site.add(SiteSuffix.findName(page.document().title()), 0);
    return site.best();
  }

  /** The name of the page as a program; templates put the headline there too. */
  static Optional<String> declared(HtmlPage page) {
    String title = letters(page.document().title());
    return page.findMeta("application-name", "apple-mobile-web-app-title")
        .filter(name -> Sentences.wordCount(name) < HEADLINE_WORDS || !letters(name).equals(title));
  }

  /**
   * @param weight how much its place says, from 0 to 1
   */
  private record Named(String name, double weight) {}

  private void add(Optional<String> declared, double weight) {
    declared
        .map(Characters::squeeze)
        .filter(name -> !name.contains("://"))
        .map(this::ownPart)
        .filter(name -> !letters(name).isEmpty() && name.length() <= MAX_LENGTH)
        .filter(name -> !name.equals(host))
        .ifPresent(name -> names.add(new Named(name, weight)));
  }

  /** Of "Harbour Post - Daily news from Telm" and "Harbour Post - Telm Media Ltd" the first. */
  private String ownPart(String name) {
    String[] parts = PARTS.split(name);
    for (String part : parts) {
      if (letters(part).equals(label)) {
        return part;
      }
    }
    String first = parts.length > 1 && isCompany(parts[parts.length - 1]) ? parts[0] : name;
    return ABBREVIATION.matcher(first).replaceFirst("").strip();
  }

  private Optional<String> best() {
    Named best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Named candidate : names) {
      double evidence = evidence(candidate);
      if (evidence > most) {
        best = candidate;
        most = evidence;
      }
    }
    return Optional.ofNullable(best).map(Named::name);
  }

  private double evidence(Named candidate) {
    long witnesses = names.stream().filter(other -> agree(candidate.name(), other.name())).count();
    boolean unsure =
        !isWritten(candidate.name()) || isAddress(candidate.name()) || isCompany(candidate.name());
    return candidate.weight()
        + 0.5 * witnesses
        + (isLikeAddress(candidate.name()) ? OWN_ADDRESS : 0)
        - (unsure ? UNSURE : 0);
  }

  private boolean isLikeAddress(String name) {
    String letters = letters(name);
    return label.length() > 1
        && (letters.contains(label)
            || (letters.length() > 2 && label.contains(letters))
            || initials(name).equals(label));
  }

  private static boolean agree(String one, String other) {
    String a = letters(one);
    String b = letters(other);
    return a.contains(b) || b.contains(a);
  }

  /** "theworldpost" is an address without its end, or a name for machines. */
  private static boolean isWritten(String name) {
    return name.chars().anyMatch(c -> c == ' ' || c > 127 || Character.isUpperCase(c));
  }

  private boolean isAddress(String name) {
    String end = host.substring(host.lastIndexOf('.') + 1);
    return !end.isEmpty() && name.toLowerCase(Locale.ROOT).endsWith("." + end);
  }

  private static boolean isCompany(String name) {
    return COMPANY.matcher(name).find() && name.contains(" ");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Characters.fold(name).split(" ")) {
      initials.append(word, 0, Math.min(1, word.length()));
    }
    return initials.toString();
  }

  private static String letters(String name) {
    return Characters.fold(name).replace(" ", "");
  }
}
