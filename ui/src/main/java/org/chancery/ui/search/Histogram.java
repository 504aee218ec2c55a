package org.chancery.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.search.Bar;
import org.chancery.search.Count;
import org.chancery.search.Interval;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Articles over time. A click takes one bar, a drag or Shift and the arrow keys several; the bars
 * themselves are drawn by {@code histogram.js}.
 */
@Tag("chancery-histogram")
@JavaScript("context://ticks.js")
@JavaScript("context://histogram.js")
final class Histogram extends Component {

  /**
   * @param chosen first and last day of what was chosen
   */
  Histogram(BiConsumer<LocalDate, LocalDate> chosen) {
    setId("histogram");
    getElement().setAttribute("data-testid", "histogram");
    getElement()
        .addEventListener(
            "range-chosen",
            event ->
                chosen.accept(
                    LocalDate.parse(event.getEventData().get("event.detail.from").asString()),
                    LocalDate.parse(event.getEventData().get("event.detail.to").asString())))
        .addEventData("event.detail.from")
        .addEventData("event.detail.to");
  }

  void show(List<Bar> bars, Interval interval, Count counted) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (Bar bar : bars) {
      data.addObject()
          .put("from", bar.from().toString())
          .put("to", interval.lastOf(bar.from()).toString())
          .put("label", Times.label(bar.from(), interval))
          .put("count", bar.count());
    }
    getElement().setProperty("unit", interval.parameter());
    getElement().setProperty("noun", counted == Count.TEXTS ? "text" : "article");
    getElement().setPropertyJson("bars", data);
  }
}
