package org.chancery.ui.layout;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages that come by themselves. */
public final class Notices {

  private static final int SHORT = 4_000;
  private static final int LONG = 10_000;

  private Notices() {}

  /** Something was done. */
  public static void done(String sentence) {
    Notification.show(sentence, SHORT, Notification.Position.BOTTOM_CENTER);
  }

  /** Something could not be done. */
  public static void failure(String sentence) {
    Notification notice = new Notification(sentence, LONG, Notification.Position.BOTTOM_CENTER);
    notice.addThemeVariants(NotificationVariant.ERROR);
    notice.setAssertive(true);
    notice.open();
  }
}
