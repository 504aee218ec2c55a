package org.chancery.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing, and what to do about it. */
public final class Empty extends Div {

  public Empty(String what, String advice, Component... actions) {
    addClassName("empty");
    add(new H2(what), new Paragraph(advice));
    add(actions);
  }
}
