package org.chancery.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project's {@code docker-compose.yml} with its anchors resolved and its variables as written.
 */
record ComposeFile(String text, JsonNode root) {

  /** The folder that holds the project. */
  static final Path PROJECT = Path.of(System.getProperty("chancery.root", "..")).toAbsolutePath();

  static ComposeFile read() throws IOException {
    String text = Files.readString(PROJECT.resolve("docker-compose.yml"));
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    return new ComposeFile(text, JsonMapper.shared().valueToTree(tree));
  }

  JsonNode service(String name) {
    return root.path("services").path(name);
  }

  List<String> services() {
    return List.copyOf(root.path("services").propertyNames());
  }

  TreeMap<String, String> environment(String service) {
    TreeMap<String, String> variables = new TreeMap<>();
    service(service)
        .path("environment")
        .properties()
        .forEach(e -> variables.put(e.getKey(), e.getValue().asString()));
    return variables;
  }

  /** The sources of a service's mounts. */
  List<String> mounts(String service) {
    List<String> names = new ArrayList<>();
    service(service).path("volumes").forEach(v -> names.add(part(v.asString(), 0)));
    return names;
  }

  /** Where a service sees a volume. */
  String mountPoint(String service, String volume) {
    for (JsonNode mount : service(service).path("volumes")) {
      if (part(mount.asString(), 0).equals(volume)) {
        return part(mount.asString(), 1);
      }
    }
    throw new IllegalArgumentException(service + " does not mount " + volume);
  }

  private static String part(String mount, int index) {
    return mount.split(":", -1)[index];
  }
}
