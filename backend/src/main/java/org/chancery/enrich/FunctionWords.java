package org.chancery.enrich;

import java.util.Set;
import org.chancery.enrich.text.WordList;

/** Words with a capital for other reasons than being a name. */
final class FunctionWords {

  private static final Set<String> WORDS =
      WordList.of(
          """
          the a an in on at of to for from by with and or but as after before when while since
          until if that this these those its his her their our it he she they we is are was were
          will would has have had not no against between over under into says say said why how
          what who where both all some many most more new former neighboring neighbouring
          northern southern eastern western north south east west central state across inside
          near like however meanwhile despite during although though because also only even now
          then there here about via amid among than christian muslim moslem jewish greater upper
          lower communist
          """);

  private static final Set<String> CALENDAR =
      WordList.of(
          """
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug
          sept sep oct nov dec
          """);

  private static final Set<String> AMERICAN_STATES =
      WordList.of(
          """
          alabama alaska arizona arkansas california colorado connecticut delaware florida
          georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
          massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
          oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
          wisconsin wyoming n.h nh tx ga ky me
          """);

  private FunctionWords() {}

  static boolean contains(String key) {
    return WORDS.contains(key);
  }

  static boolean isCalendar(String key) {
    return CALENDAR.contains(key);
  }

  static boolean isAmericanState(String key) {
    return AMERICAN_STATES.contains(key);
  }
}
