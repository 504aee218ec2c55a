package org.chancery.search;

import java.util.regex.Pattern;
import org.chancery.enrich.Gazetteer;

/** Codes of countries of today and before, as ISO 3166 gives them. */
final class CountryCode {

  private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

  private CountryCode() {}

  static boolean isFormed(String text) {
    return FORM.matcher(text).matches();
  }

  static boolean isKnown(String code) {
    return Gazetteer.standard().countries().containsKey(code);
  }
}
