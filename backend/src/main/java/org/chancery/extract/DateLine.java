package org.chancery.extract;

import java.util.regex.Pattern;

/** A line that may tell both when an article was published and when it was changed. */
final class DateLine {

  private static final String UPDATED =
      "updated?|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret|zaktualizowano|обновлено|оновлено|güncelleme";
  private static final String PUBLICATION =
      "(?:first |originally )?published|posted|veröffentlicht|publié|publicado|pubblicato|opublikowano|опубликовано";

  private static final Pattern UPDATE =
      Pattern.compile(UPDATED, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UPDATE_WORD =
      Pattern.compile("(?iU)(?<!\\p{L})(?:" + UPDATED + ")(?!\\p{L})");

  /** "Updated 3 August Published 1 August": what stands before the label is not meant. */
  private static final Pattern PUBLISHED =
      Pattern.compile("(?iU)^.*?\\b(?:" + PUBLICATION + ")\\b(.{6,})$");

  private DateLine() {}

  /** Also where the word is a part of a name, such as {@code dateUpdated}. */
  static boolean speaksOfUpdate(String line) {
    return UPDATE.matcher(line).find();
  }

  /**
   * What of the line can hold the day of publication: "1 August" of "1 August, updated 3 August".
   */
  static String published(String line) {
    return UPDATE_WORD.split(PUBLISHED.matcher(line).replaceFirst("$1"), 2)[0];
  }
}
