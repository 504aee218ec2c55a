package org.chancery.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a short page that a server sent in the place of an article: its whole title says that there
 * is no such page, that a robot must not see it, or that cookies come first.
 */
enum StandIn {
  MISSING(
      "The page says that there is no such page; check its address.",
      "(?:error )?(?:404|410)(?:\\W+(?:error|(?:page |file )?not found|gone))?|(?:oops\\W+)?(?:page|file|article|story) not found|not found|seite nicht gefunden|page (?:non trouvée|introuvable)|página no encontrada|página não encontrada|pagina non trovata|страница не найдена|sayfa bulunamadı"),
  REFUSED(
      "The site sent a check for robots or a refusal and no article; save the page with a browser.",
      "just a moment|attention required(?:\\W+cloudflare)?|checking your browser.*|(?:access|permission) denied|access to this page has been denied|(?:error )?(?:401|403|429|503)(?:\\W+(?:error|forbidden|unauthorized|too many requests|service (?:temporarily )?unavailable))?|forbidden|robot check|are you (?:a robot|human)|(?:human|bot) verification|security (?:check|verification)|verify(?:ing)? (?:that )?you are (?:not a robot|(?:a )?human)|pardon our interruption|ddos-guard|please enable (?:js|javascript|cookies).*"),
  CONSENT(
      "The page asks for consent to cookies and shows no text of the article.",
      "(?:we value|we care about|your) (?:your )?privacy(?: choices| settings)?|before you continue(?: to .{1,40})?|cookie (?:consent|settings|policy|notice)|wir (?:achten|schätzen) ihre privatsphäre|nous respectons votre vie privée");

  /** Characters of a notice; an article under such a title is longer. */
  private static final int A_NOTICE = 1_000;

  private final String reason;
  private final Pattern title;

  StandIn(String reason, String title) {
    this.reason = reason;
    this.title = Pattern.compile("(?iU)\\W*(?:" + title + ")\\W*");
  }

  /** Why the page is no article, where it is none. */
  static Optional<String> findReason(
      HtmlPage page, List<String> siteNames, String headline, String body) {
    if (body.length() > A_NOTICE || page.jsonLd().findArticle().isPresent()) {
      return Optional.empty();
    }
    String named = SiteSuffix.strip(Characters.squeeze(page.document().title()), siteNames);
    return Stream.of(values())
        .filter(kind -> kind.isTitle(headline) || kind.isTitle(named))
        .map(kind -> kind.reason)
        .findFirst();
  }

  private boolean isTitle(String text) {
    return title.matcher(text).matches();
  }
}
