package org.chancery.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.export.Cells;
import org.jspecify.annotations.Nullable;

/** The members of a set as CSV, a row each, in the documented form of all exports. */
final class MembersCsv {

  private static final int AT_ONCE = 1_000;
  private static final List<String> HEADER =
      List.of(
          "place",
          "id",
          "revision",
          "text_sha256",
          "annotations_sha256",
          "coding",
          "stratum",
          "title",
          "url",
          "outlet",
          "published");

  private final MemberStore members;

  MembersCsv(MemberStore members) {
    this.members = members;
  }

  /**
   * @param unread articles that are left out
   * @param out left open
   */
  void write(String set, Set<String> unread, OutputStream out) throws IOException {
    CSVPrinter csv =
        new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, UTF_8)), CSVFormat.RFC4180);
    csv.printRecord(HEADER);
    int after = 0;
    while (true) {
      List<Member> page = members.page(set, after, AT_ONCE);
      if (page.isEmpty()) {
        csv.flush();
        return;
      }
      after = page.getLast().place();
      for (Member m : page) {
        if (!unread.contains(m.article())) {
          csv.printRecord(
              m.place(),
              m.article(),
              m.revision(),
              m.textHash(),
              m.annotationHash(),
              cell(m.coding()),
              cell(m.stratum()),
              cell(m.title()),
              cell(m.url()),
              cell(m.outlet()),
              cell(m.published()));
        }
      }
    }
  }

  private static String cell(@Nullable String value) {
    return value == null ? "" : Cells.guarded(value);
  }
}
