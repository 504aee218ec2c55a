package org.chancery.app;

import java.time.Clock;
import org.chancery.account.Accounts;
import org.chancery.account.LocalToken;
import org.chancery.account.Tokens;
import org.chancery.export.CsvExport;
import org.chancery.index.ClusterSettings;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The parts that are put together by hand, because they themselves know nothing of Spring. */
@Configuration(proxyBeanMethods = false)
class Assembly {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Cluster cluster(Environment environment, ObjectProvider<NodeStart> started) {
    return Cluster.of(environment, started.getIfAvailable());
  }

  @Bean
  ClusterSettings clusterSettings(Cluster cluster) {
    return cluster.settings();
  }

  @Bean
  Accounts accounts(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
    return new Accounts(jdbc, encoder, clock);
  }

  @Bean
  Tokens tokens(JdbcClient jdbc, Clock clock) {
    return new Tokens(jdbc, clock);
  }

  @Bean
  LocalToken localToken() {
    return new LocalToken();
  }

  @Bean
  SavedSearches savedSearches(JdbcClient jdbc, ArticleSearch search, Clock clock) {
    return new SavedSearches(jdbc, search, clock);
  }

  @Bean
  CsvExport csvExport(ArticleSearch search) {
    return new CsvExport(search);
  }
}
