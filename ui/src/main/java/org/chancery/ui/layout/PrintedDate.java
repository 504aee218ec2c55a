package org.chancery.ui.layout;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.chancery.article.Certainty;
import org.chancery.article.Dated;
import org.chancery.article.Precision;

/**
 * A date as its outlet printed it. A doubtful one is marked, and says on hover which rule found it;
 * a time of day is given on hover in the reader's zone.
 */
@Tag("time")
public final class PrintedDate extends HtmlContainer {

  public PrintedDate(Dated date, ZoneId reader) {
    boolean doubtful = Certainty.of(date.confidence()) == Certainty.LOW;
    setText((doubtful ? "≈ " : "") + Formats.date(date));
    getElement().setAttribute("datetime", date.date());
    getElement().setAttribute("title", explain(date, reader, doubtful));
  }

  private static String explain(Dated date, ZoneId reader, boolean doubtful) {
    StringBuilder text = new StringBuilder();
    if (date.precision() == Precision.INSTANT) {
      OffsetDateTime moment = OffsetDateTime.parse(date.date());
      text.append(Formats.minute(moment.atZoneSameInstant(reader))).append(" in your time zone. ");
    }
    return text.append(doubtful ? "Doubtful: found" : "Found")
        .append(" by the rule “")
        .append(date.rule())
        .append("”, ")
        .append(Formats.percent(date.confidence()))
        .append(" sure.")
        .toString();
  }
}
