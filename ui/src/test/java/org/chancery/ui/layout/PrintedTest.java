package org.chancery.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

  private static String partsOf(Printed printed) {
    return printed.getElement().getPropertyRaw("parts").toString();
  }

  @Test
  void holdsElementsWithTheirAttributesAndTexts() {
    Paragraph line = new Paragraph(new Span("Oslo & <b>Bergen</b>"), new Anchor("a?q=\"1\"", "on"));
    line.addClassNames("meta", "first");
    assertThat(partsOf(new Printed(line, new Span("end"))))
        .isEqualTo(
            "[[\"p\",{\"class\":\"meta first\"},[\"span\",{},\"Oslo & <b>Bergen</b>\"],"
                + "[\"a\",{\"href\":\"a?q=\\\"1\\\"\"},\"on\"]],[\"span\",{},\"end\"]]");
  }

  @Test
  void refusesWhatItCannotHold() {
    Input field = new Input();
    field.setValue("1");
    Span wide = new Span();
    wide.getStyle().set("width", "1%");
    for (Div around : List.of(new Div(field), new Div(wide))) {
      assertThatThrownBy(() -> new Printed(around))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageEndingWith(" has properties or a style");
    }
  }
}
