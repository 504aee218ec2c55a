package org.chancery.ui.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.alert.Inbox;

/** The frame around every view. */
@Layout
@PermitAll
@JavaScript("context://chancery.js")
@JavaScript("context://links.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  /** Milliseconds of waiting that need no sign. */
  private static final int UNNOTICED = 200;

  private final Main content = new Main();

  /** By the first segment of their address. */
  private final Map<String, RouterLink> links = new LinkedHashMap<>();

  private final Inbox inbox;
  private final AuthenticationContext user;
  private final Span unread = new Span();

  MainLayout(AuthenticationContext user, Inbox inbox) {
    this.user = user;
    this.inbox = inbox;
    unread.addClassNames("badge", "unread");
    addClassName("frame");
    content.setId("content");
    content.getElement().setAttribute("tabindex", "-1");
    add(skipLink(), bar(user), content);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getLoadingIndicatorConfiguration().setFirstDelay(UNNOTICED);
  }

  private static Anchor skipLink() {
    Anchor skip = new Anchor("#content", "Skip to the content");
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    skip.getElement().setAttribute("data-skip", "content");
    return skip;
  }

  private Header bar(AuthenticationContext user) {
    Anchor brand = new Anchor("", "Chancery");
    brand.addClassName("brand");
    Nav nav = new Nav();
    nav.setAriaLabel("Main");
    for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
      RouterLink link = new RouterLink(entry.title(), entry.menuClass());
      links.put(entry.path().replace("/", ""), link);
      nav.add(link);
    }
    Optional.ofNullable(links.get("inbox")).ifPresent(link -> link.add(unread));
    Span gap = new Span();
    gap.addClassName("gap");
    Header bar = new Header(brand, nav, gap, new ThemeMenu(), helpButton(), new AccountMenu(user));
    bar.addClassName("bar");
    return bar;
  }

  private static Button helpButton() {
    Button help = new Button(Icons.of("help"), click -> new HelpDialog().open());
    help.setAriaLabel("Help and keyboard shortcuts");
    help.setTooltipText("Help and keyboard shortcuts");
    help.setId("help-button");
    help.addThemeVariants(ButtonVariant.TERTIARY);
    return help;
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.getElement().removeAllChildren();
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String first = event.getLocation().getFirstSegment();
    String here =
        switch (first) {
          case "article" -> "";
          case "actor" -> "actors";
          case "history", "frozen" -> "saved";
          case "audit", "collections" -> "accounts";
          default -> first;
        };
    long count = user.getPrincipalName().map(inbox::countUnread).orElse(0L);
    Span word = new Span(" unread");
    word.addClassName("visually-hidden");
    unread.removeAll();
    unread.add(new Span(Formats.number(count)), word);
    unread.setVisible(count > 0);
    links.forEach((path, link) -> {
      if (path.equals(here)) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    });
  }
}
