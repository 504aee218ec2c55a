package org.chancery.extract;

import java.util.regex.Pattern;

/** What a page asks of its reader: to subscribe, sign in, donate, write in, consent to a player. */
final class AppealLine {

  private static final String ENGLISH =
      "(?:please )?(?:sign|log) in (?:to|or|with)\\b.*|register / .*|create (?:an|your|a free) account\\b.*"
          + "|register(?: now| here| for free)? (?:to|and) (?:continue|read|unlock|access)\\b.*|already (?:a subscriber|have an account|registered|a member|subscribed) ?(?:\\?.*|[^.]*\\b(?:sign|log) in\\b.*)"
          + "|(?:to|please subscribe to) (?:continue|keep) reading\\b.*|this (?:article|content|story) is (?:only |exclusively |reserved )?(?:available )?(?:for|to) (?:our |paying )?(?:subscribers|members|registered).*"
          + "|(?:enjoy|get) (?:unlimited|additional) (?:access|articles)\\b.*|unlock (?:unlimited|this|more|all)\\b.*|access articles from .*|get email updates\\b.*|share your thoughts and join\\b.*"
          + "|for (?:more|the latest)\\b.*\\b(?:stories|news|updates)\\b.*\\b(?:check|follow|sign up|subscribe|click|visit|download|join)\\b.*|get in touch with (?:our|us)\\b.*"
          + "|(?:do you have|have you got|got|have) an? (?:story|tip|news tip|opinion)\\b.*|(?:did|have) you (?:enjoy|like)(?:ed)? (?:this|what|our)\\b.*|(?:was|is) this (?:article|page|content|story|information) (?:helpful|useful)\\b.*"
          + "|our (?:website|journalism|reporting|newsroom) (?:is|depends|relies)\\b.*\\b(?:bookmark|support|subscri|readers?)\\b.*|(?:please )?(?:consider )?(?:donate|donating|make a donation|becoming? a (?:member|supporter|patron|subscriber))\\b.*"
          + "|you (?:can|may) (?:unsubscribe|opt out)\\b.*|by (?:signing up|subscribing|clicking|submitting|registering)\\b.*\\b(?:agree|consent|terms|privacy)\\b.*|listen to this article\\b.*|recommended videos?|(?:this|the) (?:video|content|post) (?:is not available|cannot be (?:displayed|loaded|played))\\b.*";

  /** For its letters, channels and programs. */
  private static final String PROMOTION =
      "follow (?:us|our)\\b.*|follow (?:\\S+ ){1,4}on (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|google news|threads|bluesky)\\b.*"
          + "|(?:please )?(?:sign up|subscribe|register) (?:here )?(?:now )?(?:for|to) (?:get |receive )?(?:our|the|this|my|free|daily|weekly)\\b.*\\b(?:newsletters?|e-?mails?|updates|alerts|briefing|bulletin|channel|digest|mailing list|inbox)\\b.*"
          + "|(?:want|would you like|like) (?:to (?:get|receive|read)|more)\\b.*\\b(?:sign up|subscribe|newsletter)\\b.*|thank you for (?:subscribing|signing up)\\b.*|was this (?:newsletter|e-?mail) forwarded to you\\b.*"
          + "|(?:download|get|install) (?:our|the) (?:\\S+ ){0,4}app\\b(?: (?:now|here|for|on|from|to|today)\\b.*)?|join our (?:\\S+ ){0,2}(?:channel|group|newsletter|mailing list|community)\\b.*"
          + "|get (?:all )?the latest (?:breaking )?(?:news|headlines|updates|stories)\\b.*|read more (?:news|stories)\\b.*\\b(?:on|at|from)\\b.*|click here (?:to|for) (?:read|subscribe|sign up)\\b.*"
          + "|(?:you can )?read the (?:full|original|whole|entire|rest of the) (?:story|article|report|interview|post|piece)(?: (?:here|at|on|in|from)\\b.{0,80})?|support (?:our|independent|quality) (?:journalism|reporting|newsroom|work)\\b.*"
          + "|listen to (?:the|our|this)(?: \\S+){0,2} podcast\\b.{0,80}|this (?:article|story|post|piece|column|essay|report) (?:was |has been )?(?:originally|first) (?:published|appeared|ran|posted) (?:by|on|at|in|with)\\b[^\\d]{2,80}";

  private static final String GERMAN =
      "hat (?:ihnen|dir) (?:dieser|der) artikel gefallen\\b.*|wie hat (?:ihnen|dir) .{0,30}gefallen\\b.*|(?:jetzt|hier) (?:kostenlos |gratis )?(?:abonnieren|registrieren|anmelden|testen|weiterlesen)\\b.*"
          + "|\\d+ (?:wochen|monate?|tage) (?:lang )?(?:kostenlos|gratis)\\b.*|folgen sie uns\\b.*|folgst du (?:uns|schon)\\b.*|abonnieren sie .*|(?:sie sind |bist du )?bereits (?:abonnent|registriert|abonniert)\\b.*"
          + "|unabhängiger journalismus (?:braucht|kostet)\\b.*|empfohlener (?:externer |redaktioneller )?inhalt.*|an dieser stelle (?:finden|befindet|steht)\\b.*|externer inhalt.*|ein klick für den datenschutz.*|player wird geladen.*|link zum [\\p{L}-]{3,20}-inhalt|dieser artikel wurde ausgedruckt\\b.*";

  private static final String OTHERS =
      "il vous reste .{0,40}à (?:lire|découvrir).*|(?:cet article|la suite) est réservée?\\b.*|abonnez-vous\\b.*|inscrivez-vous\\b.*|déjà abonnée?\\b.*"
          + "|suscríb(?:ete|ase)\\b.*|regístrate\\b.*|¿?ya eres suscriptora?\\b.*|síguenos en\\b.*|(?:regala|comparte) esta noticia.*|noticias? relacionadas?|para saber más|tu suscripción\\b.*"
          + "|abbonati\\b.*|iscriviti\\b.*|sei già abbonato\\b.*|inscreva-se\\b.*|já é assinante\\b.*|assine (?:já|agora|o|a)\\b.*|zaloguj się\\b.*|zapisz się\\b.*|abonneer\\b.*|підпи(?:шіться|суйтесь)\\b.*|подпи(?:шитесь|сывайтесь)\\b.*"
          + "|この記事は有料.*|残り\\s?\\d+\\s?文字.*|会員限定.*|この記事を書いた人|関連記事.*|シェア|ブックマーク|관련\\s?기사.*|무료 ?구독.*"
          + "|reklam[aeı]?|реклама|annons|annonse|mainos|hirdetés|publicitate|διαφήμιση|إعلان|広告|광고|广告|廣告|iklan|quảng cáo|oglas|inzerce";

  private static final Pattern APPEAL =
      Pattern.compile(
          "(?iU)^\\W*(?:" + ENGLISH + "|" + PROMOTION + "|" + GERMAN + "|" + OTHERS + ")\\W*$");
  private static final Openings OPENINGS = new Openings(APPEAL);
  private static final Pattern MEMBERS = Pattern.compile("(?U)^\\W*.{0,12}有料会員.*$");
  private static final int LONGEST = 320;

  private AppealLine() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST
        && ((OPENINGS.admit(line) && APPEAL.matcher(line).matches())
            || (line.contains("有料会員") && MEMBERS.matcher(line).matches()));
  }
}
