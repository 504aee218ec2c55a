package org.chancery.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.chancery.account.Accounts;
import org.chancery.account.OwnPassword;
import org.chancery.account.Tokens;
import org.chancery.account.TooManyGuesses;
import org.chancery.account.WrongPassword;
import org.chancery.ui.layout.Notices;
import org.springframework.security.authentication.BadCredentialsException;

/** One's own password and tokens. */
@Route("account")
@PageTitle("Your account · Chancery")
@PermitAll
final class OwnAccountView extends Div implements BeforeEnterObserver {

  private final OwnPassword password;
  private final String name;
  private final TokenList tokens;
  private final PasswordField current = new PasswordField("Present password");
  private final PasswordField next = new PasswordField("New password");

  OwnAccountView(
      Accounts accounts,
      OwnPassword password,
      Tokens tokens,
      Clock clock,
      AuthenticationContext user) {
    this.password = password;
    name = user.getPrincipalName().orElseThrow();
    this.tokens = new TokenList(tokens, name, clock);
    addClassName("page");
    String role = accounts.find(name).map(a -> AccountsView.word(a.role())).orElse("");
    Paragraph who = new Paragraph("Signed in as " + name + " · " + role);
    who.addClassName("lead");
    current.setId("password-current");
    current.getElement().setAttribute("autocomplete", "current-password");
    next.setId("password-next");
    next.getElement().setAttribute("autocomplete", "new-password");
    next.setHelperText("At least 12 characters; four or more words that have nothing in common");
    Button change = new Button("Change password", click -> change());
    change.setId("password-change");
    Div form = new Div(current, next, change);
    form.addClassName("account-form");
    add(new H1("Your account"), who, new Section(new H2("Password"), form), this.tokens);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    tokens.fill();
  }

  private void change() {
    current.setInvalid(false);
    next.setInvalid(false);
    try {
      long sessions = password.change(name, current.getValue(), next.getValue());
      VaadinSession.getCurrent().getSession().setAttribute(SessionLimits.KEPT, sessions);
      current.clear();
      next.clear();
      Notices.done("Your password is changed. You are signed out everywhere else.");
    } catch (TooManyGuesses e) {
      current.setErrorMessage(TooManyGuesses.SENTENCE);
      current.setInvalid(true);
    } catch (BadCredentialsException e) {
      current.setErrorMessage("Too many passwords are being tried; wait a little.");
      current.setInvalid(true);
    } catch (WrongPassword e) {
      current.setErrorMessage(e.getMessage());
      current.setInvalid(true);
    } catch (IllegalArgumentException e) {
      next.setErrorMessage(e.getMessage());
      next.setInvalid(true);
    }
  }
}
