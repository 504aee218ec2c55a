package org.chancery.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Numbers over time; drawn by {@code chart.js}. */
@Tag("chancery-chart")
@JavaScript("context://echarts/echarts.min.js")
@JavaScript("context://files.js")
@JavaScript("context://ticks.js")
@JavaScript("context://chart.js")
public final class Chart extends Component {

  /**
   * @param point given the numbers of a series and of a point that were chosen
   * @param range given the first and the last point of those that were chosen
   */
  public Chart(BiConsumer<Integer, Integer> point, BiConsumer<Integer, Integer> range) {
    listen("point-chosen", "series", "point", point);
    listen("range-chosen", "first", "last", range);
  }

  public void show(Picture picture) {
    getElement().setPropertyJson("picture", picture.toJson());
  }

  /**
   * Has the browser write it to a file.
   *
   * @param type {@code png} or {@code svg}
   * @param name without its ending
   */
  public void save(String type, String name) {
    getElement().callJsFunction("save", type, name);
  }

  private void listen(String event, String one, String other, BiConsumer<Integer, Integer> chosen) {
    getElement()
        .addEventListener(
            event,
            e -> chosen.accept(number(e.getEventData(), one), number(e.getEventData(), other)))
        .addEventData("event.detail." + one)
        .addEventData("event.detail." + other);
  }

  private static int number(JsonNode data, String name) {
    return data.get("event.detail." + name).asInt();
  }
}
