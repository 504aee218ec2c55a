package org.chancery.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** News agencies as texts credit them, with the short name each is known by. */
final class Agencies {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();

  static {
    name("AP", "AP", "Associated Press", "The Associated Press");
    name("Reuters", "Reuters", "Thomson Reuters");
    name("AFP", "AFP", "Agence France-Presse", "Agence France Presse");
    name("Xinhua", "Xinhua", "Xinhua News Agency");
    name("TASS", "TASS", "ITAR-TASS", "Itar-Tass");
    name("RIA Novosti", "RIA Novosti", "RIA");
    name("Interfax", "Interfax");
    name("KCNA", "KCNA", "Korean Central News Agency");
    name("Yonhap", "Yonhap", "Yonhap News Agency");
    name("Kyodo", "Kyodo", "Kyodo News");
    name("Jiji", "Jiji Press", "Jiji");
    name("dpa", "dpa", "DPA", "Deutsche Presse-Agentur");
    name("EFE", "EFE", "Agencia EFE");
    name("ANSA", "ANSA");
    name("UPI", "UPI", "United Press International");
    name("PTI", "PTI", "Press Trust of India");
    name("ANI", "ANI");
    name("IANS", "IANS");
    name("APP", "APP", "Associated Press of Pakistan");
    name("Bernama", "Bernama");
    name("Antara", "Antara", "ANTARA");
    name("IRNA", "IRNA");
    name("Tasnim", "Tasnim", "Tasnim News Agency");
    name("Fars", "Fars News Agency", "FARS");
    name("ISNA", "ISNA");
    name("SANA", "SANA");
    name("SPA", "SPA", "Saudi Press Agency");
    name("WAM", "WAM", "Emirates News Agency");
    name("KUNA", "KUNA");
    name("QNA", "QNA", "Qatar News Agency");
    name("Petra", "Petra");
    name("MENA", "MENA", "Middle East News Agency");
    name("MENAFN", "MENAFN");
    name("Anadolu", "Anadolu", "Anadolu Agency", "AA");
    name("PA", "PA", "PA Media", "Press Association");
    name("AAP", "AAP", "Australian Associated Press");
    name("CP", "The Canadian Press", "Canadian Press");
    name("Belga", "Belga");
    name("ANP", "ANP");
    name("APA", "APA");
    name("PAP", "PAP");
    name("CTK", "CTK", "ČTK");
    name("Ukrinform", "Ukrinform");
    name("Interfax-Ukraine", "Interfax-Ukraine");
    name("BelTA", "BelTA");
    name("VNA", "VNA", "Vietnam News Agency");
    name("CNA", "Central News Agency");
    name("Bloomberg", "Bloomberg", "Bloomberg News");
    name("Harbour Wire", "Harbour Wire");
  }

  private static final String ANY =
      String.join("|", NAMES.keySet().stream().map(Pattern::quote).toList());

  /** "SEOUL, March 3 (Xinhua) --", "(Reuters) -", "/TASS/." at the very beginning of the text. */
  private static final Pattern DATELINE =
      Pattern.compile("^.{0,60}?(?:\\((" + ANY + ")\\)|/(" + ANY + ")/)");

  /** "SEOUL — AP", "By AP", "Source: Reuters", "With information from AFP", "— AP". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i:^\\W*(?:source|sources|via|by|credit|fuente|quelle|fonte|con información de|with (?:information|reporting|inputs?|agency inputs) from|\\(with inputs from|mit material von|avec)\\b[\\s:]*(?:with (?:information|inputs?) from\\s+|the\\s+)?)("
              + ANY
              + ")\\b.{0,30}$");

  private static final Pattern SIGNATURE = Pattern.compile("(?U)^[\\W_]*(" + ANY + ")[\\W_]*$");

  /** On a line of its own it leads to a program and credits no agency. */
  private static final String BUTTON = "APP";

  private Agencies() {}

  private static void name(String name, String... spellings) {
    for (String spelling : spellings) {
      NAMES.put(spelling, name);
      NAMES.put(spelling.toUpperCase(java.util.Locale.ROOT), name);
    }
  }

  static Optional<String> findInDateline(String text) {
    return first(DATELINE.matcher(text));
  }

  static Optional<String> findInCredit(String line) {
    return line.length() > 120 ? Optional.empty() : first(CREDIT.matcher(line.strip()));
  }

  /** A line or byline that is nothing but an agency's name. */
  static Optional<String> findByName(String name) {
    String line = name.strip();
    return line.equals(BUTTON) ? Optional.empty() : first(SIGNATURE.matcher(line));
  }

  private static Optional<String> first(Matcher matcher) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return Optional.ofNullable(NAMES.get(matcher.group(i)));
      }
    }
    return Optional.empty();
  }
}
