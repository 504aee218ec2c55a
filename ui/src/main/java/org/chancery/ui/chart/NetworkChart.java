package org.chancery.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.function.IntConsumer;

/** Who is tied to whom; drawn by {@code network.js}. */
@Tag("chancery-network")
@JavaScript("context://echarts/echarts.min.js")
@JavaScript("context://files.js")
@JavaScript("context://knots.js")
@JavaScript("context://network.js")
public final class NetworkChart extends Component {

  /**
   * @param node given the number of a node that was chosen
   * @param tie given the number of a tie that was chosen
   */
  public NetworkChart(IntConsumer node, IntConsumer tie) {
    listen("node-chosen", "node", node);
    listen("tie-chosen", "tie", tie);
  }

  public void show(NetworkPicture picture) {
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

  private void listen(String event, String which, IntConsumer chosen) {
    String number = "event.detail." + which;
    getElement()
        .addEventListener(event, e -> chosen.accept(e.getEventData().get(number).asInt()))
        .addEventData(number);
  }
}
