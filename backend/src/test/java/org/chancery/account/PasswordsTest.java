package org.chancery.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String LONG =
      "while every other clock in the old town is silent a violet harbour sings twice ".repeat(3);

  @ParameterizedTest
  @CsvSource({
    "'', A password has at least 12 characters.",
    "Xk3#9q!Lp0z, A password has at least 12 characters.",
    "password1234, This password is easy to guess",
    "passwordpassword, This password is easy to guess",
    "qwertyuiop123, This password is easy to guess",
    "aaaaaaaaaaaaaaaa, This password is easy to guess",
    "123456789012, This password is easy to guess",
    "ann.miller2024, This password is easy to guess",
    "chancerychancery, This password is easy to guess",
    "P@ssw0rd1234, This password is easy to guess",
  })
  void refusesWhatIsShortOrUsual(String password, String sentence) {
    assertThatThrownBy(() -> Passwords.check(password, "ann.miller"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence)
        .hasMessageEndingWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "violet harbour sings twice",
        "ünsägliche Grüße vom Deich",
        "조선의 아침은 언제나 고요하다",
        "all small letters and no digit"
      })
  void asksForNoKindsOfCharacters(String password) {
    assertThatCode(() -> Passwords.check(password, "ann.miller")).doesNotThrowAnyException();
  }

  @Test
  void takesLongOnesAndWhatItGenerates() {
    assertThatCode(() -> Passwords.check(LONG.substring(0, 200), "ann")).doesNotThrowAnyException();
    assertThatCode(() -> Passwords.check(Passwords.generated(), "ann")).doesNotThrowAnyException();
    assertThatThrownBy(() -> Passwords.check("x".repeat(201), "ann"))
        .hasMessage("A password has at most 200 characters.");
  }
}
