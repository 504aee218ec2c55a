package org.chancery.ui.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;

/** Light, dark, or as the reader's system has it; the browser remembers. */
final class ThemeMenu extends MenuBar {

  ThemeMenu() {
    addThemeVariants(MenuBarVariant.TERTIARY);
    setId("theme-menu");
    getElement().setAttribute("aria-label", "Theme");
    MenuItem root = addItem(Icons.of("theme"));
    root.setAriaLabel("Light or dark");
    for (String theme : List.of("Light", "Dark", "System")) {
      root.getSubMenu().addItem(theme, click -> choose(theme.toLowerCase(java.util.Locale.ROOT)));
    }
  }

  private static void choose(String theme) {
    UI.getCurrent().getPage().executeJs("window.chancery.theme($0)", theme);
  }
}
