package org.chancery.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.chancery.index.ArticleIndex;
import org.chancery.index.IndexDefinition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this Chancery runs on. */
@RestController
@RequestMapping("/api/v1/status")
@Tag(name = "Status")
class StatusApi {

  private final ArticleIndex index;
  private final IndexDefinition definition;
  private final DataSource database;

  StatusApi(ArticleIndex index, IndexDefinition definition, DataSource database) {
    this.index = index;
    this.definition = definition;
    this.database = database;
  }

  /**
   * The state of the parts.
   *
   * @param indexVersion what the existing index says
   * @param definitionVersion what this build writes
   */
  record Status(
      String elasticsearch,
      int indexVersion,
      int definitionVersion,
      long articles,
      String database) {}

  @GetMapping
  @PreAuthorize("hasRole('ADMIN')")
  @Operation(summary = "Versions and counts")
  Status status() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return new Status(
          index.serverVersion(),
          index.version(),
          definition.version(),
          index.count(),
          connection.getMetaData().getDatabaseProductName()
              + " "
              + connection.getMetaData().getDatabaseProductVersion());
    }
  }
}
