package org.chancery.export;

import java.util.Arrays;
import java.util.Optional;

/** What a result set is exported as. */
public enum Format {
  CSV("csv", "articles.csv", "text/csv", "Articles, as CSV"),
  EVIDENCE("evidence", "evidence.csv", "text/csv", "Events with their sentences, as CSV"),
  DYAD_MONTH("dyad-month", "dyad-month.csv", "text/csv", "Country pairs by month, as CSV"),
  COVERAGE("coverage", "coverage.csv", "text/csv", "Outlets by month, as CSV"),
  JSONL(
      "jsonl", "articles.jsonl", "application/x-ndjson", "Articles with everything, as JSON Lines"),
  BIBTEX("bib", "articles.bib", "application/x-bibtex", "References, as BibTeX"),
  RIS("ris", "articles.ris", "application/x-research-info-systems", "References, as RIS");

  private final String parameter;
  private final String file;
  private final String mediaType;
  private final String label;

  Format(String parameter, String file, String mediaType, String label) {
    this.parameter = parameter;
    this.file = file;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** Its name in the HTTP interface. */
  public String parameter() {
    return parameter;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  public String mediaType() {
    return mediaType;
  }

  public String label() {
    return label;
  }

  /** Whether it has rows and columns. */
  public boolean isTable() {
    return mediaType.equals("text/csv");
  }

  /** Whether a row is a count of articles rather than one of them. */
  public boolean isPanel() {
    return this == DYAD_MONTH || this == COVERAGE;
  }

  /** Whether it has what articles say, and not just what they are. */
  boolean hasTexts() {
    return this == CSV || this == EVIDENCE || this == JSONL;
  }

  public static Optional<Format> find(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }
}
