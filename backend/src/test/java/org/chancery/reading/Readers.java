package org.chancery.reading;

import java.util.List;
import org.chancery.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fresh database in which Ann and Bob have accounts. */
final class Readers {

  private Readers() {}

  static JdbcClient jdbc(TestDatabase database) {
    JdbcClient jdbc = database.jdbc();
    for (String name : List.of("ann", "bob")) {
      jdbc.sql(
              "insert into account (name, password_hash, role, created_at) values (?, 'x',"
                  + " 'READER', current_timestamp)")
          .param(name)
          .update();
    }
    return jdbc;
  }
}
