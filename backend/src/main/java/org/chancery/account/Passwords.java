package org.chancery.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Which passwords are taken, and how they are kept: as OWASP advises, without rules of characters.
 */
final class Passwords {

  static final int SHORTEST = 12;

  private static final int LONGEST = 200;

  /** How many guesses an attack needs that knows the usual words, names, dates and patterns. */
  private static final double LEAST_GUESSES = 1e8;

  /** Measuring takes longer than linear; what is this long is not guessed. */
  private static final int MEASURED = 60;

  private static final int GENERATED_LENGTH = 16;
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private Passwords() {}

  /** Argon2id with 19 MiB, two passes, one lane; what bcrypt made is still read. */
  static PasswordEncoder encoder() {
    return new DelegatingPasswordEncoder(
        "argon2",
        Map.of(
            "argon2",
            new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }

  /**
   * @throws IllegalArgumentException with one sentence, where the password is not taken
   */
  static void check(String password, String account) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new IllegalArgumentException("A password has at least 12 characters.");
    }
    if (length > LONGEST) {
      throw new IllegalArgumentException("A password has at most 200 characters.");
    }
    String measured = password.substring(0, Math.min(MEASURED, password.length()));
    if (ESTIMATE.measure(measured, List.of(account, "chancery")).getGuesses() < LEAST_GUESSES) {
      throw new IllegalArgumentException(
          "This password is easy to guess; take four or more words that have nothing to do with"
              + " each other.");
    }
  }

  static String generated() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GENERATED_LENGTH; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
