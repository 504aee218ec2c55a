package org.chancery.ui.account;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.time.Duration;
import org.chancery.account.Accounts;
import org.chancery.account.OtherSites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who may see the page. The HTTP interface has a chain of its own, asked before this one. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

  private static final String[] STATIC = {
    "/styles.css", "/chancery.js", "/histogram.js", "/query.js", "/favicon.svg", "/fonts/**"
  };

  @Bean
  @Order(100)
  SecurityFilterChain pageFilterChain(
      HttpSecurity http,
      VaadinDefaultRequestCache requests,
      Accounts accounts,
      ObjectProvider<SecurityContextHolderStrategy> strategy,
      Clock clock,
      @Value("${chancery.session.longest}") Duration longest)
      throws Exception {
    SecurityContextHolderStrategy contexts =
        strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    requests.setDelegateRequestCache(withoutParameter());
    return http.authorizeHttpRequests(request -> request.requestMatchers(STATIC).permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            page -> page.loginView(LoginView.class).anyRequest(any -> any.authenticated()))
        .addFilterBefore(new OtherSites(), UsernamePasswordAuthenticationFilter.class)
        .addFilterBefore(
            new SessionLimits(accounts, contexts, clock, longest),
            AnonymousAuthenticationFilter.class)
        .headers(headers ->
            headers
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
        .build();
  }

  /** Addresses are shared and bookmarked: none may gain a {@code ?continue} on the way. */
  @SuppressWarnings("NullAway") // null is documented to mean: no parameter
  private static HttpSessionRequestCache withoutParameter() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    return cache;
  }
}
