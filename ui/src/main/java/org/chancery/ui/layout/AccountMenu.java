package org.chancery.ui.layout;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, and the way out. */
final class AccountMenu extends MenuBar {

  AccountMenu(AuthenticationContext user) {
    addThemeVariants(MenuBarVariant.TERTIARY);
    setId("account-menu");
    getElement().setAttribute("aria-label", "Account");
    String name = user.getPrincipalName().orElse("guest");
    Span label = new Span(name);
    label.addClassName("account-name");
    MenuItem root = addItem(Icons.of("account"));
    root.add(label);
    root.setAriaLabel("Account of " + name);
    root.getSubMenu()
        .addItem("My exports", click -> getUI().ifPresent(ui -> ui.navigate("exports")));
    if (user.hasAnyRole("EDITOR", "ADMIN")) {
      root.getSubMenu()
          .addItem("Collections", click -> getUI().ifPresent(ui -> ui.navigate("collections")));
    }
    root.getSubMenu()
        .addItem("Frozen sets", click -> getUI().ifPresent(ui -> ui.navigate("frozen")));
    root.getSubMenu()
        .addItem("Your account", click -> getUI().ifPresent(ui -> ui.navigate("account")));
    root.getSubMenu().addItem("Log out", click -> user.logout());
  }
}
