package org.chancery.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.index.ClusterSettings;

/** A Java program of the tests that shares the cluster, to be killed. */
public final class ChildProcess {

  private ChildProcess() {}

  /**
   * Ready to be started. Its arguments are the address of the cluster, the name of the index, and
   * these; the key is in its environment. What it says of failures it says on standard output.
   */
  public static ProcessBuilder of(Class<?> program, TestIndex index, String... more) {
    ClusterSettings cluster = TestCluster.settings();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.add(cluster.uris().getFirst().toString());
    command.add(index.definition().name());
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CLUSTER_KEY", Objects.requireNonNull(cluster.apiKey()));
    return builder;
  }
}
