package org.chancery.testing;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The whole application but its page. */
@SpringBootApplication(scanBasePackages = "org.chancery")
public class TestApplication {

  /** Of the kind that is used elsewhere, but cheap: tests send a password with every request. */
  @Bean
  @Primary
  PasswordEncoder cheapPasswordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 64, 1)));
  }
}
