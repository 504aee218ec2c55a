package org.chancery.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose parent is killed. */
class KilledParentTest {

  @Test
  void endsWithinSeconds(@TempDir Path folder) throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ShortLivedParent.class.getName(),
                folder.resolve("orphan").toString())
            .redirectErrorStream(true)
            .start();
    long child =
        Long.parseLong(
            parent.inputReader().lines().filter(l -> l.matches("\\d+")).findFirst().orElseThrow());
    ProcessHandle node = ProcessHandle.of(child).orElseThrow();
    parent.destroyForcibly().waitFor();
    node.onExit().get(8, TimeUnit.SECONDS);
    assertThat(node.isAlive()).isFalse();
  }
}
