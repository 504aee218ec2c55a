package org.chancery.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A view that could not be opened. */
@ParentLayout(MainLayout.class)
@PermitAll
class Broken extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

  @Override
  public String getPageTitle() {
    return "Not opened · Chancery";
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    LOG.error("could not open {}", event.getLocation().getPath(), error.getException());
    addClassName("page");
    Anchor again =
        new Anchor(event.getLocation().getPathWithQueryParameters(), "Try this page again");
    again.setRouterIgnore(true);
    add(
        new H1("This page could not be opened"),
        new Empty(
            "The server met an error", "It has been logged. Often a second try works.", again));
    return 500;
  }
}
