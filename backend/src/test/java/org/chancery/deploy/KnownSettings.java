package org.chancery.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The settings that somebody reads: the code, its defaults, or Spring Boot by its own account. */
final class KnownSettings {

  private static final Pattern IN_CODE =
      Pattern.compile("\"(?:\\$\\{)?((?:chancery|spring|server)\\.[a-z0-9.-]+)[:}\"]");
  private static final Pattern PREFIX = Pattern.compile("PREFIX = \"([a-z.]+\\.)\"");
  private static final Pattern PREFIXED = Pattern.compile("PREFIX \\+ \"([a-z-]+)\"");
  private static final Pattern FROM_ENVIRONMENT = Pattern.compile("getenv\\(\"([A-Z_]+)\"\\)");

  private KnownSettings() {}

  /** As names of environment variables. */
  static Set<String> asVariables(Path project) throws IOException {
    Set<String> names = new TreeSet<>(ofSpringBoot());
    Set<String> variables = new TreeSet<>();
    for (String module : new String[] {"backend", "ui", "embedded-elasticsearch"}) {
      try (Stream<Path> files = Files.walk(project.resolve(module).resolve("src/main"))) {
        files.filter(Files::isRegularFile).forEach(file -> collect(file, names, variables));
      }
    }
    names.forEach(name -> variables.add(variable(name)));
    return variables;
  }

  private static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static void collect(Path file, Set<String> names, Set<String> variables) {
    String name = file.getFileName().toString();
    try {
      if (name.endsWith(".java")) {
        String code = Files.readString(file);
        all(IN_CODE, code).forEach(names::add);
        all(FROM_ENVIRONMENT, code).forEach(variables::add);
        for (String prefix : all(PREFIX, code)) {
          all(PREFIXED, code).forEach(rest -> names.add(prefix + rest));
        }
      } else if (name.equals("application.properties")) {
        Properties defaults = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
          defaults.load(in);
        }
        names.addAll(defaults.stringPropertyNames());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> ofSpringBoot() throws IOException {
    Set<String> names = new TreeSet<>();
    String resource = "META-INF/spring-configuration-metadata.json";
    for (URL url : Collections.list(KnownSettings.class.getClassLoader().getResources(resource))) {
      try (InputStream in = url.openStream()) {
        for (JsonNode property : JsonMapper.shared().readTree(in).path("properties")) {
          names.add(property.path("name").asString());
        }
      }
    }
    return names;
  }
}
