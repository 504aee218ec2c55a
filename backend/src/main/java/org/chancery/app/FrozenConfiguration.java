package org.chancery.app;

import java.time.Clock;
import org.chancery.curation.Removals;
import org.chancery.frozen.FrozenSets;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Frozen sets, which know nothing of who is signed in. */
@Configuration(proxyBeanMethods = false)
class FrozenConfiguration {

  /** Articles are read in the background as whoever asked for the set may read them. */
  @Bean(initMethod = "start")
  FrozenSets frozenSets(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      ArticleSearch search,
      Names names,
      Removals removals,
      ObjectProvider<SecurityContextHolderStrategy> strategy,
      Clock clock) {
    SecurityContextHolderStrategy holder =
        strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    return new FrozenSets(
        jdbc,
        new TransactionTemplate(transactions),
        search,
        names,
        removals,
        task -> Assembly.as(holder, task),
        clock);
  }
}
