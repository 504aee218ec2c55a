package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.export.ExportAsk;
import org.chancery.export.Format;
import org.chancery.export.PanelAsk;
import org.chancery.search.BadQuery;
import org.chancery.search.DateKind;

/** What a request says of an export. */
record ExportParameters(Format format, Parameters parameters) {

  static ExportParameters of(Format format, HttpServletRequest request) {
    return new ExportParameters(format, new Parameters(request));
  }

  static ExportParameters ofZip(HttpServletRequest request) {
    Parameters parameters = new Parameters(request);
    String name = parameters.text("format");
    Format format =
        Format.find(name == null ? "" : name)
            .orElseThrow(() ->
                new BadQuery(
                    "format is "
                        + Arrays.stream(Format.values())
                            .map(Format::parameter)
                            .collect(Collectors.joining(", "))
                        + "; "
                        + (name == null ? "name one." : "not '" + Refusal.shortened(name) + "'."),
                    -1));
    return new ExportParameters(format, parameters);
  }

  ExportAsk ask() {
    List<String> columns =
        parameters.list("columns").stream()
            .flatMap(list -> Arrays.stream(list.split(",", -1)))
            .map(String::strip)
            .filter(column -> !column.isEmpty())
            .toList();
    PanelAsk panel = new PanelAsk(by(), parameters.flag("zeros"), parameters.flag("balanced"));
    if (format != Format.DYAD_MONTH && !panel.equals(PanelAsk.USUAL)) {
      throw new BadQuery("by, zeros and balanced belong to format=dyad-month; leave them out.", -1);
    }
    return new ExportAsk(
        format, parameters.asked().criteria(), columns, parameters.flag("bom"), panel);
  }

  private DateKind by() {
    String by = parameters.text("by");
    return by == null
        ? DateKind.PUBLISHED
        : DateKind.find(by)
            .orElseThrow(() ->
                new BadQuery("by is published or event, not '" + Refusal.shortened(by) + "'.", -1));
  }
}
