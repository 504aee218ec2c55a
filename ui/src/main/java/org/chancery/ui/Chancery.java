package org.chancery.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.PropertySource;

/** The application that the command line starts; names the style sheets of its page. */
@SpringBootApplication(scanBasePackages = "org.chancery")
@PropertySource("classpath:org/chancery/ui/page.properties")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
public class Chancery implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings page) {
    page.addLink("favicon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
  }
}
