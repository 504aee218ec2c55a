package org.chancery.ui.account;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Lets the page run its own scripts only. Each script of the page carries a number used once;
 * {@code unsafe-eval} and inline styles are still needed by Vaadin 25.
 */
@Component
final class ContentPolicy implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private static final String EARLY_THEME =
      """
      try {
        document.documentElement.dataset.theme = localStorage.getItem('chancery.theme') || 'system';
      } catch (e) {
        document.documentElement.dataset.theme = 'system';
      }
      """;

  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-NONCE'; style-src 'self'"
          + " 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::protect);
  }

  private void protect(IndexHtmlResponse response) {
    String nonce = nonce();
    Document page = response.getDocument();
    page.select("html").attr("lang", "en");
    page.head().prependElement("script").append(EARLY_THEME);
    for (Element script : page.select("script")) {
      script.attr("nonce", nonce);
    }
    VaadinResponse answer = response.getVaadinResponse();
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (response.getVaadinRequest().isSecure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    answer.setHeader("Content-Security-Policy", POLICY.replace("NONCE", nonce));
  }

  private String nonce() {
    byte[] bytes = new byte[18];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
