package org.chancery.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each view stands in {@code docs/access.md} with who sees it. */
class ViewAccessTest {

  private static final Path TABLE = Path.of(System.getProperty("chancery.root"), "docs/access.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(/[^`]*)` \\| [a-z ]+ \\|$");

  @Test
  void tellsOfEveryView() throws IOException {
    List<String> views =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.chancery.ui")
                .stream()
                .filter(c -> c.isAnnotatedWith(Route.class))
                .map(ViewAccessTest::row)
                .sorted()
                .toList();
    List<String> told =
        ROW.matcher(Files.readString(TABLE)).results().map(MatchResult::group).sorted().toList();
    assertThat(told).isEqualTo(views);
  }

  private static String row(JavaClass view) {
    String address = view.getAnnotationOfType(Route.class).value().replaceAll("\\(.*?\\)", "");
    return "| `/" + address + "` | " + whom(view) + " |";
  }

  private static String whom(JavaClass view) {
    if (view.isAnnotatedWith(AnonymousAllowed.class)) {
      return "everybody";
    }
    if (view.isAnnotatedWith(RolesAllowed.class)) {
      List<String> roles = List.of(view.getAnnotationOfType(RolesAllowed.class).value());
      return roles.contains("EDITOR") ? "editor" : "administrator";
    }
    assertThat(view.isAnnotatedWith(PermitAll.class)).as(view.getName()).isTrue();
    return "reader";
  }
}
