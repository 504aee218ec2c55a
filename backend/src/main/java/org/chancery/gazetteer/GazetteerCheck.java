package org.chancery.gazetteer;

import java.util.List;
import org.chancery.enrich.GazetteerTable;
import org.chancery.enrich.GazetteerTables;

/** Finds contradictions and mistakes in the tables of a gazetteer: all of them, not the first. */
public final class GazetteerCheck {

  /** So many states are a gazetteer of their own, and no addition to another. */
  private static final int WHOLE = 100;

  private GazetteerCheck() {}

  /** What is wrong in tables that are a whole gazetteer, or else an addition to the shipped one. */
  public static List<Finding> of(GazetteerTables tables) {
    boolean whole = tables.get(GazetteerTable.COUNTRIES).rows().size() > WHOLE;
    return check(whole ? List.of(tables) : List.of(GazetteerTables.shipped(), tables));
  }

  /** What is wrong in tables that are added to the shipped ones. */
  public static List<Finding> ofAddition(GazetteerTables tables) {
    return check(List.of(GazetteerTables.shipped(), tables));
  }

  /** What keeps tables from being added to the shipped ones, without what is only doubtful. */
  static List<Finding> fatal(GazetteerTables tables) {
    Findings findings = new Findings(List.of(GazetteerTables.shipped(), tables));
    FormCheck.run(findings);
    ReferenceCheck.run(findings);
    return findings.sorted().stream().filter(Finding::fatal).toList();
  }

  private static List<Finding> check(List<GazetteerTables> tables) {
    Findings findings = new Findings(tables);
    FormCheck.run(findings);
    ReferenceCheck.run(findings);
    OfficeCheck.run(findings);
    SpellingCheck.run(findings);
    return findings.sorted();
  }
}
