package org.chancery.app;

import java.time.Clock;
import org.chancery.account.Accounts;
import org.chancery.account.CurrentAccount;
import org.chancery.collection.CallersRights;
import org.chancery.collection.CollectionList;
import org.chancery.collection.CollectionRights;
import org.chancery.frozen.FrozenMembers;
import org.chancery.index.Reader;
import org.chancery.index.Revisions;
import org.chancery.reading.ReadingMarks;
import org.chancery.search.ArticleSearch;
import org.chancery.search.OwnMarks;
import org.chancery.upkeep.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of whoever asks on the present thread. */
@Configuration(proxyBeanMethods = false)
class Callers {

  @Bean
  Accounts accounts(
      JdbcClient jdbc,
      PasswordEncoder encoder,
      PlatformTransactionManager transactions,
      Clock clock) {
    return new Accounts(jdbc, encoder, new TransactionTemplate(transactions), clock);
  }

  @Bean
  CurrentAccount currentAccount(ObjectProvider<SecurityContextHolderStrategy> strategy) {
    return new CurrentAccount(
        strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy));
  }

  @Bean
  CollectionRights collectionRights(
      JdbcClient jdbc, PlatformTransactionManager transactions, Accounts accounts) {
    return new CollectionRights(jdbc, new TransactionTemplate(transactions), accounts);
  }

  @Bean
  CollectionList collectionList(CollectionRights rights, ArticleSearch search) {
    return new CollectionList(rights, search);
  }

  @Bean
  Reader reader(CollectionRights rights, CurrentAccount asking) {
    return new CallersRights(rights, asking);
  }

  @Bean
  Access access(Reader reader, Revisions revisions) {
    return new Access(reader, revisions);
  }

  @Bean
  OwnMarks ownMarks(ReadingMarks marks, JdbcClient jdbc, CurrentAccount asking) {
    return new AskersMarks(marks, new FrozenMembers(jdbc), asking);
  }
}
