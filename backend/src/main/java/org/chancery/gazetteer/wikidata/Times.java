package org.chancery.gazetteer.wikidata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of Wikidata as dates of roles.tsv, as exactly as they are known. */
final class Times {

  private static final Pattern TIME = Pattern.compile("\\+?(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");

  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private Times() {}

  /** Empty for what is less exact than a year. */
  static String of(String time, int precision) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches()) {
      return "";
    }
    return switch (precision) {
      case YEAR -> parts.group(1);
      case MONTH -> parts.group(1) + "-" + parts.group(2);
      case DAY -> parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
      default -> "";
    };
  }

  /** Results of queries do not tell how exact a time is: the first of January stands for a year. */
  static String ofQuery(String time) {
    return of(time, time.contains("-01-01") ? YEAR : DAY);
  }
}
