package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
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
    Object[] arguments = {EDIT};
    assertThat(apply.detail().of(arguments, Gazetteer::standard))
        .isEqualTo("Kim Jong Un is also called “Marshal”");
  }
}
