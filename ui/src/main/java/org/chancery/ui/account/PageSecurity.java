package org.chancery.ui.account;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
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
  SecurityFilterChain pageFilterChain(HttpSecurity http, VaadinDefaultRequestCache requests)
      throws Exception {
    requests.setDelegateRequestCache(withoutParameter());
    return http.authorizeHttpRequests(request -> request.requestMatchers(STATIC).permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            page -> page.loginView(LoginView.class).anyRequest(any -> any.authenticated()))
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
