package org.chancery.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.account.Scope;
import org.chancery.account.Tokens;
import org.chancery.account.Tokens.Token;
import org.chancery.ui.layout.Formats;
import org.chancery.ui.layout.Notices;
import org.chancery.ui.layout.ReaderZone;
import org.jspecify.annotations.Nullable;

/** One's own tokens, and making one. */
final class TokenList extends Section {

  private static final List<Integer> DAYS = List.of(30, 90, 365);

  private final Tokens tokens;
  private final String account;
  private final Clock clock;
  private final Div list = new Div();
  private final Paragraph nothing = new Paragraph("You have no token.");
  private final TextField label = new TextField("What it is for");
  private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>("What it may do");
  private final Select<Integer> days = new Select<>();

  TokenList(Tokens tokens, String account, Clock clock) {
    this.tokens = tokens;
    this.account = account;
    this.clock = clock;
    list.addClassName("cards");
    nothing.addClassName("hint");
    label.setId("token-label");
    label.setMaxLength(200);
    scopes.setItems(Scope.values());
    scopes.setItemLabelGenerator(TokenList::word);
    scopes.setValue(Set.of(Scope.READ));
    days.setLabel("How long");
    days.setItems(DAYS);
    days.setItemLabelGenerator(number -> number + " days");
    days.setValue(90);
    Button make = new Button("Make token", click -> make());
    make.setId("token-make");
    Div form = new Div(label, days, scopes, make);
    form.addClassName("account-form");
    Paragraph what =
        new Paragraph(
            "Programs send a token to the HTTP interface in the place of your password. No token may"
                + " do more than you may.");
    what.addClassName("lead");
    add(new H2("Tokens"), what, form, nothing, list);
  }

  void fill() {
    List<Token> all = tokens.list(account);
    list.removeAll();
    all.forEach(token -> list.add(card(token)));
    nothing.setVisible(all.isEmpty());
  }

  private void make() {
    label.setInvalid(false);
    if (scopes.getValue().isEmpty()) {
      Notices.failure("Choose what the token may do.");
      return;
    }
    try {
      Instant until = clock.instant().plus(days.getValue(), ChronoUnit.DAYS);
      Tokens.Issued issued = tokens.issue(account, label.getValue(), scopes.getValue(), until);
      label.clear();
      fill();
      new SecretDialog(
              "Token “" + issued.token().label() + "”", "Token, shown once", issued.secret())
          .open();
    } catch (IllegalArgumentException e) {
      label.setErrorMessage(e.getMessage());
      label.setInvalid(true);
    }
  }

  private Div card(Token token) {
    Paragraph state =
        new Paragraph(
            Arrays.stream(Scope.values())
                    .filter(token.scopes()::contains)
                    .map(TokenList::word)
                    .collect(Collectors.joining(", "))
                + " · "
                + until(token.expiresAt()));
    state.addClassName("hint");
    Button revoke =
        new Button(
            "Revoke",
            click -> {
              tokens.revoke(account, token.id());
              fill();
              Notices.done("Revoked. Nothing accepts it any more.");
            });
    revoke.setAriaLabel("Revoke " + Formats.plain(token.label()));
    Div actions = new Div(revoke);
    actions.addClassName("card-actions");
    Div card = new Div(new Div(new H3(Formats.plain(token.label())), state), actions);
    card.addClassName("card");
    card.getElement().setAttribute("data-testid", "token");
    return card;
  }

  private String until(@Nullable Instant expires) {
    if (expires == null) {
      return "does not expire";
    }
    return (expires.isAfter(clock.instant()) ? "until " : "expired on ")
        + Formats.day(LocalDate.ofInstant(expires, ReaderZone.get()));
  }

  private static String word(Scope scope) {
    return switch (scope) {
      case READ -> "Search and read";
      case EXPORT -> "Export";
      case EDIT -> "Change things";
      case ADMIN -> "Everything";
    };
  }
}
