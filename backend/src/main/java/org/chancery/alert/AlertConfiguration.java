package org.chancery.alert;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.index.Articles;
import org.chancery.index.Reader;
import org.chancery.savedsearch.SavedSearches;
import org.chancery.search.ArticleSearch;
import org.chancery.search.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts, and what sends them where that is wanted: a command that runs for a moment does not. */
@Configuration(proxyBeanMethods = false)
class AlertConfiguration {

  @Bean
  Links links(@Value("${chancery.address}") String address) {
    return new Links(address);
  }

  @Bean
  AlertStore alertStore(JdbcClient jdbc) {
    return new AlertStore(jdbc);
  }

  @Bean
  Inbox inbox(JdbcClient jdbc, Articles articles, Clock clock) {
    return new Inbox(jdbc, articles::present, clock);
  }

  @Bean
  Feeds feeds(JdbcClient jdbc, Inbox inbox, Links links, Clock clock) {
    return new Feeds(jdbc, inbox, links, clock);
  }

  @Bean
  Outbox outbox(
      JdbcClient jdbc,
      Inbox inbox,
      ObjectProvider<JavaMailSender> sender,
      Links links,
      @Value("${chancery.mail.from}") String from,
      Clock clock) {
    return new Outbox(jdbc, inbox, sender.getIfAvailable(), new MailText(links, from), clock);
  }

  @Bean
  Recipients recipients(Outbox outbox, @Value("${chancery.mail.to}") List<String> domains) {
    return new Recipients(outbox.sends(), domains);
  }

  @Bean
  Alerts alerts(
      AlertStore store,
      SavedSearches saved,
      ArticleSearch search,
      Recipients recipients,
      Clock clock,
      @Value("${chancery.alerts.zone}") String zone) {
    return new Alerts(store, saved, search, recipients, clock, zone(zone));
  }

  @Bean
  ContactLook contactLook(
      JdbcTemplate database,
      Inbox inbox,
      Outbox outbox,
      SavedSearches saved,
      ArticleSearch search,
      Names names,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${chancery.alerts.zone}") String zone) {
    return new ContactLook(
        new ContactStore(database),
        inbox,
        outbox,
        saved,
        new ContactReader(search),
        names,
        new TransactionTemplate(transactions),
        clock,
        zone(zone));
  }

  @Bean
  ContactWatches contactWatches(
      JdbcTemplate database,
      ContactLook look,
      SavedSearches saved,
      ArticleSearch search,
      Names names,
      Recipients recipients,
      Clock clock,
      @Value("${chancery.alerts.zone}") String zone) {
    return new ContactWatches(
        new ContactStore(database),
        look,
        new ContactReader(search),
        saved,
        names,
        recipients,
        task -> Thread.ofVirtual().name("first contacts").start(task),
        clock,
        zone(zone));
  }

  @Bean
  AlertTask alertTask(
      DataSource database,
      AlertStore store,
      Inbox inbox,
      Outbox outbox,
      ContactLook contacts,
      SavedSearches saved,
      ArticleSearch search,
      Reader reader,
      PlatformTransactionManager transactions,
      Clock clock,
      @Value("${chancery.alerts.zone}") String zone,
      @Value("${chancery.alerts.send}") boolean send) {
    Watch watch =
        new Watch(
            store,
            inbox,
            outbox,
            saved,
            search,
            reader,
            new TransactionTemplate(transactions),
            clock,
            zone(zone));
    AlertTask task = new AlertTask(database, watch, contacts, outbox);
    if (send) {
      task.start();
    }
    return task;
  }

  /** Who knows the secret may read a feed: readers of feeds cannot sign in. */
  @Bean
  @Order(0)
  SecurityFilterChain feedChain(HttpSecurity http) {
    return http.securityMatcher("/feeds/**")
        .authorizeHttpRequests(request -> request.anyRequest().permitAll())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.disable())
        .build();
  }

  private static ZoneId zone(String name) {
    return name.isBlank() ? ZoneId.systemDefault() : ZoneId.of(name);
  }
}
