package org.chancery.ui.account;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.chancery.account.DatabaseAway;
import org.chancery.account.TooManyGuesses;
import org.springframework.security.web.WebAttributes;

/** Asks who is there. */
@JavaScript("context://chancery.js")
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Chancery")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

  private final LoginForm form = new LoginForm();
  private final Div card = new Div();

  LoginView() {
    addClassName("login");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.getElement().setAttribute("no-autofocus", false);
    H1 brand = new H1("Chancery");
    brand.addClassName("brand");
    Paragraph motto = new Paragraph("Who did what with whom, when, and according to which outlet.");
    motto.addClassName("motto");
    card.add(brand, motto, form);
    card.addClassName("login-card");
    add(card);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    WrappedSession session = VaadinRequest.getCurrent().getWrappedSession(false);
    if (session != null && session.getAttribute(SessionLimits.ENDED) != null) {
      session.removeAttribute(SessionLimits.ENDED);
      card.addComponentAtIndex(2, ended());
    }
    Object failure =
        session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    form.setI18n(
        failure instanceof TooManyGuesses
            ? texts("Wait a little", TooManyGuesses.SENTENCE)
            : failure instanceof Throwable thrown && DatabaseAway.isBehind(thrown)
                ? texts("Nobody can sign in now", DatabaseAway.SENTENCE)
                : texts("That did not match", "Check user name and password, and try again."));
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  private static Paragraph ended() {
    Paragraph sentence =
        new Paragraph(
            "You were signed out: your session had lasted twelve hours, or your password or account"
                + " was changed. Sign in again.");
    sentence.setId("signed-out");
    sentence.getElement().setAttribute("role", "status");
    return sentence;
  }

  private static LoginI18n texts(String title, String message) {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form form = texts.getForm();
    form.setTitle("Sign in");
    form.setUsername("User name");
    form.setPassword("Password");
    form.setSubmit("Sign in");
    LoginI18n.ErrorMessage error = texts.getErrorMessage();
    error.setTitle(title);
    error.setMessage(message);
    texts.setForm(form);
    texts.setErrorMessage(error);
    return texts;
  }
}
