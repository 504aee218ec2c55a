package org.chancery.ui.alert;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** Sets up a watch for first contacts in all articles. */
final class ContactDialog extends Dialog {

  /**
   * @param done after it was set up
   */
  ContactDialog(ContactForm form, Runnable done) {
    setHeaderTitle("Watch for first contacts");
    setWidth("38rem");
    add(form);
    Button keep =
        new Button(
            "Save the watch",
            click -> {
              if (form.attempt()) {
                close();
                done.run();
              }
            });
    keep.setId("contact-save");
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), keep);
  }
}
