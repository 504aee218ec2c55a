package org.chancery.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents show every view as it is by day and by night. */
class PicturesTest {

  private static final Path ROOT = Path.of(System.getProperty("chancery.root"));
  private static final Path IMAGES = ROOT.resolve("docs/images");
  private static final long MOST_BYTES = 4_000_000;

  /** One picture for those who prefer the dark, one for the others, and words for who sees none. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "<picture>\\s*<source media=\"\\(prefers-color-scheme: dark\\)\""
              + " srcset=\"(?<path>[\\w/]*images/)(?<view>[\\w-]+)-dark\\.png\">\\s*"
              + "<img alt=\"[^\"]{10,}\" src=\"\\k<path>\\k<view>-light\\.png\">\\s*</picture>");

  private static final Pattern NAMED = Pattern.compile("images/(?<file>[\\w-]+\\.\\w+)");

  @Test
  void haveEveryViewAndTab() throws IOException {
    Set<String> views =
        Stream.concat(
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.chancery.ui")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(PicturesTest::name),
                Arrays.stream(Tab.values()).filter(tab -> tab != Tab.ARTICLES).map(Tab::parameter))
            .collect(Collectors.toSet());
    assertThat(views).hasSizeGreaterThan(10);
    assertThat(files()).as("take them with './chancery bench pictures'").containsAll(both(views));
  }

  @Test
  void showWhatThereIsAndNothingElse() throws IOException {
    Set<String> shown = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    for (String document : new String[] {"README.md", "docs/user-guide.md"}) {
      String text = Files.readString(ROOT.resolve(document));
      for (Matcher picture = SHOWN.matcher(text); picture.find(); ) {
        shown.add(picture.group("view"));
      }
      for (Matcher file = NAMED.matcher(text); file.find(); ) {
        named.add(file.group("file"));
      }
    }
    assertThat(files()).isEqualTo(both(shown)).isEqualTo(named);
  }

  @Test
  void areSmall() throws IOException {
    long bytes = 0;
    for (String file : files()) {
      bytes += Files.size(IMAGES.resolve(file));
    }
    assertThat(bytes).isPositive().isLessThan(MOST_BYTES);
  }

  /** The first part of its address, as long as that is one. */
  private static String name(JavaClass view) {
    String route = view.getAnnotationOfType(Route.class).value();
    return route.isEmpty() ? "search" : route.split("/", 2)[0];
  }

  private static Set<String> both(Set<String> views) {
    return views.stream()
        .flatMap(view -> Stream.of(view + "-light.png", view + "-dark.png"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> all = Files.list(IMAGES)) {
      return all.map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
