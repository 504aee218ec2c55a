package org.chancery.ui.account;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.chancery.account.Account;
import org.chancery.account.Accounts;
import org.chancery.account.Role;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;

/** Who may sign in, and as what. */
@Route("accounts")
@PageTitle("Accounts · Chancery")
@Menu(title = "Accounts", order = 5)
@RolesAllowed("ADMIN")
final class AccountsView extends Div implements BeforeEnterObserver {

  private final Accounts accounts;
  private final Div list = new Div();
  private final TextField name = new TextField("Name");
  private final Select<Role> role = roles("Role");

  AccountsView(Accounts accounts) {
    this.accounts = accounts;
    addClassName("page");
    list.addClassName("cards");
    name.setId("account-name");
    name.setHelperText("Small letters and digits, or an e-mail address");
    name.setMaxLength(100);
    role.setValue(Role.READER);
    Button make = new Button("Make account", click -> make());
    make.setId("account-make");
    Div form = new Div(name, role, make);
    form.addClassName("account-form");
    Paragraph what =
        new Paragraph(
            "Readers search and read. Editors also add, correct and dismiss. Administrators do"
                + " everything.");
    what.addClassName("lead");
    add(
        new H1("Accounts"),
        what,
        new Div(
            new RouterLink("What was done, and by whom", AuditView.class),
            new Text(" · "),
            new Anchor("collections", "Who may read which collection")),
        new Section(new H2("New account"), form),
        new Section(new H2("Who may sign in"), list));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    fill();
  }

  private void fill() {
    list.removeAll();
    accounts.list().forEach(account -> list.add(card(account)));
  }

  private void make() {
    try {
      Accounts.Issued made = accounts.create(name.getValue().strip(), role.getValue());
      name.clear();
      fill();
      new SecretDialog(
              "Account “" + made.account().name() + "”", "Password, shown once", made.password())
          .open();
    } catch (IllegalArgumentException e) {
      name.setErrorMessage(e.getMessage());
      name.setInvalid(true);
    }
  }

  private Div card(Account account) {
    LocalDate since = LocalDate.ofInstant(account.createdAt(), ReaderZone.get());
    Paragraph state =
        new Paragraph(
            (account.enabled() ? "May sign in" : "Disabled") + " · made on " + Formats.day(since));
    state.addClassName("hint");
    Select<Role> as = roles("");
    as.setAriaLabel("Role of " + account.name());
    as.setValue(account.role());
    as.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        attempt(() -> accounts.changeRole(account.name(), change.getValue()));
      }
    });
    Button password = new Button("New password…", click -> askForPassword(account));
    password.setAriaLabel("New password for " + account.name());
    Button enable =
        new Button(
            account.enabled() ? "Disable" : "Enable",
            click -> attempt(() -> accounts.enable(account.name(), !account.enabled())));
    enable.setAriaLabel((account.enabled() ? "Disable " : "Enable ") + account.name());
    Div actions = new Div(as, password, enable);
    actions.addClassName("card-actions");
    Div card = new Div(new Div(new H3(account.name()), state), actions);
    card.addClassName("card");
    card.getElement().setAttribute("data-testid", "account");
    return card;
  }

  private void askForPassword(Account account) {
    ConfirmDialog ask = new ConfirmDialog();
    ask.setHeader("A new password for “" + account.name() + "”?");
    ask.setText("The present one stops working at once, and the account is signed out.");
    ask.setCancelable(true);
    ask.setConfirmText("Make a new one");
    ask.addConfirmListener(confirm ->
        attempt(() -> {
          Accounts.Issued issued = accounts.resetPassword(account.name());
          new SecretDialog("Account “" + account.name() + "”", "Password", issued.password())
              .open();
        }));
    ask.open();
  }

  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (IllegalArgumentException e) {
      Notices.failure(String.valueOf(e.getMessage()));
    }
    fill();
  }

  static Select<Role> roles(String label) {
    Select<Role> roles = new Select<>();
    if (!label.isEmpty()) {
      roles.setLabel(label);
    }
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(AccountsView::word);
    return roles;
  }

  static String word(Role role) {
    return switch (role) {
      case READER -> "Reader";
      case EDITOR -> "Editor";
      case ADMIN -> "Administrator";
    };
  }
}
