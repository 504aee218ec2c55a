package org.chancery.ui.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteNotFoundError;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
@PermitAll
class NothingHere extends RouteNotFoundError implements HasDynamicTitle {

  @Override
  public String getPageTitle() {
    return "Nothing here · Chancery";
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    Div page = new Div();
    page.addClassName("page");
    page.add(
        new H1("Nothing here"),
        new Empty(
            "There is no page at this address",
            "What was here may have been moved or removed, or only others may open it.",
            new Anchor("", "Go to the search")));
    getElement().appendChild(page.getElement());
    return 404;
  }
}
