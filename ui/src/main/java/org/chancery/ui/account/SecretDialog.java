package org.chancery.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Something that is shown this once. */
final class SecretDialog extends Dialog {

  SecretDialog(String title, String label, String secret) {
    setHeaderTitle(title);
    setWidth("34rem");
    setCloseOnOutsideClick(false);
    TextField shown = new TextField(label);
    shown.setValue(secret);
    shown.setReadOnly(true);
    shown.setWidthFull();
    shown.setAutoselect(true);
    shown.setId("secret");
    Paragraph once = new Paragraph("Copy it now: it is not kept, and cannot be shown again.");
    once.addClassName("hint");
    add(once, shown);
    Button close = new Button("I have it", click -> close());
    close.addThemeVariants(ButtonVariant.PRIMARY);
    close.setId("secret-close");
    getFooter().add(close);
  }
}
