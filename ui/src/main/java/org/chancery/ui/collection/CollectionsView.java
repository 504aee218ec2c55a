package org.chancery.ui.collection;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chancery.account.Accounts;
import org.chancery.collection.Changed;
import org.chancery.collection.CollectionList;
import org.chancery.collection.CollectionList.Listed;
import org.chancery.collection.CollectionRights;
import org.chancery.collection.NotAdministrator;
import org.chancery.collection.Right;
import org.chancery.collection.Settings;
import org.chancery.ingest.Ingestion;
import org.chancery.search.SearchUnavailable;
import org.chancery.ui.layout.Empty;
import org.chancery.ui.layout.Notices;

/** Who may read, edit and administer each collection, for those who may say so. */
@Route("collections")
@PageTitle("Collections · Chancery")
@RolesAllowed({"EDITOR", "ADMIN"})
final class CollectionsView extends Div implements BeforeEnterObserver {

  private final CollectionList collections;
  private final CollectionRights rights;
  private final Accounts accounts;
  private final String user;
  private final Div list = new Div();
  private final TextField name = new TextField("Name");

  CollectionsView(
      CollectionList collections,
      CollectionRights rights,
      Accounts accounts,
      AuthenticationContext account) {
    this.collections = collections;
    this.rights = rights;
    this.accounts = accounts;
    user = account.getPrincipalName().orElseThrow();
    addClassName("page");
    list.addClassName("cards");
    Paragraph what =
        new Paragraph(
            "A collection is open to every account until somebody restricts it. Whoever may not read"
                + " it finds none of its articles, nor that it is there. Administrators read and"
                + " edit all of them.");
    what.addClassName("lead");
    add(new H1("Collections"), what, list);
    if (account.hasRole("ADMIN")) {
      add(new Section(new H2("Before its first article"), form()));
    }
  }

  private Div form() {
    name.setId("collection-name");
    name.setMaxLength(100);
    name.setHelperText("Nobody but administrators will read what comes into it, until you say who");
    Button make = new Button("Make a restricted collection", click -> make());
    make.setId("collection-make");
    Div form = new Div(name, make);
    form.addClassName("account-form");
    return form;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private void fill() {
    list.removeAll();
    try {
      List<Listed> own =
          collections.of(user).stream().filter(one -> one.right() == Right.ADMINISTER).toList();
      own.forEach(one -> list.add(new CollectionCard(one, accounts, user, this::change)));
      if (own.isEmpty()) {
        list.add(
            new Empty(
                "You administer no collection",
                "An administrator, or whoever administers a collection, can let you."));
      }
    } catch (SearchUnavailable e) {
      list.add(
          new Empty(
              "The collections cannot be shown",
              "The index cannot be reached at the moment. Reload the page in a moment."));
    }
  }

  private void make() {
    try {
      String wanted = name.getValue().strip();
      Ingestion.checkCollection(wanted);
      Settings former = rights.current(wanted);
      if (former.version() > 0) {
        throw new IllegalArgumentException("'" + wanted + "' stands above; decide about it there.");
      }
      rights.requireAdministrator(user, wanted);
      rights.change(former, former.restricted(true));
      name.clear();
      name.setInvalid(false);
      fill();
    } catch (IllegalArgumentException | Changed e) {
      name.setErrorMessage(e.getMessage());
      name.setInvalid(true);
    }
  }

  private void change(Settings former, Settings next) {
    try {
      rights.requireAdministrator(user, next.name());
      rights.change(former, next);
    } catch (IllegalArgumentException | Changed | NotAdministrator e) {
      Notices.failure(String.valueOf(e.getMessage()));
    }
    fill();
  }
}
