package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import org.chancery.curation.ActorEdit;
import org.chancery.enrich.Gazetteer;
import org.chancery.enrich.GazetteerEdit.Alias;
import org.chancery.upkeep.ActorEditor;
import org.junit.jupiter.api.Test;

class AuditedTest {

  @Test
  void namesMethodsThatThereAre() {
    for (Audited.Call call : Audited.CALLS) {
      assertThat(Arrays.stream(call.service().getMethods()).map(Method::getName))
          .as(call.service().getSimpleName())
          .contains(call.method());
      assertThat(Modifier.isFinal(call.service().getModifiers())).isFalse();
    }
  }

  @Test
  void tellsOfEditsInWords() {
    Audited.Call apply =
        Audited.CALLS.stream()
            .filter(call -> call.service().equals(ActorEditor.class))
            .findFirst()
            .orElseThrow();
    Object[] arguments = {
      new ActorEdit(
          1,
          new Alias("person:kim-jong-un", "Marshal"),
          null,
          "",
          "ann",
          Instant.EPOCH,
          null,
          null,
          null)
    };
    assertThat(apply.detail().of(arguments, Gazetteer::standard))
        .isEqualTo("Kim Jong Un is also called “Marshal”");
  }
}
