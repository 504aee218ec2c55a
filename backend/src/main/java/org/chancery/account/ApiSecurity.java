package org.chancery.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may call the HTTP interface: holders of a token or of a password, without a session. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class ApiSecurity {

  private static final Logger LOG = LoggerFactory.getLogger(ApiSecurity.class);

  /** Answers are data; the documentation alone is a page. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String UNAUTHORIZED =
      """
      {"title":"Unauthorized","status":401,"detail":"Sign in with HTTP Basic or \
      with Authorization: Bearer TOKEN."}\
      """;

  private static final String FORBIDDEN =
      """
      {"title":"Forbidden","status":403,"detail":"Your account may not do \
      this."}\
      """;

  private static final String TOO_MANY =
      """
      {"title":"Too Many Requests","status":429,"detail":"%s"}\
      """
          .formatted(TooManyGuesses.SENTENCE);

  private static final String DATABASE_AWAY =
      """
      {"title":"Service Unavailable","status":503,"detail":"%s"}\
      """
          .formatted(DatabaseAway.SENTENCE);

  @Bean
  @Order(1)
  SecurityFilterChain api(
      HttpSecurity http,
      LocalToken local,
      Tokens tokens,
      Accounts accounts,
      ObjectProvider<SecurityContextHolderStrategy> strategy) {
    SecurityContextHolderStrategy contexts =
        strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy);
    return http.securityMatcher(
            "/api/**",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/v3/api-docs/**",
            "/swagger-ui",
            "/swagger-ui.html",
            "/swagger-ui/**",
            "/actuator/**",
            // What was refused before anything asked who calls.
            "/error")
        .authorizeHttpRequests(request ->
            request
                .requestMatchers("/actuator/health", "/actuator/health/**", "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .access(ApiSecurity::withinScope))
        .addFilterBefore(new OtherSites(), BasicAuthenticationFilter.class)
        .addFilterBefore(
            new BearerFilter(local, tokens, accounts, contexts), BasicAuthenticationFilter.class)
        .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized()))
        .exceptionHandling(e ->
            e.authenticationEntryPoint(unauthorized())
                .accessDeniedHandler((request, response, denied) ->
                    write(response, HttpStatus.FORBIDDEN, FORBIDDEN)))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
        // Nothing here is authorised by a cookie; for passwords that browsers keep see OtherSites.
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  AuthenticationProvider passwordCheck(
      Accounts accounts, PasswordEncoder encoder, Guesses guesses) {
    return new PasswordCheck(accounts, encoder, guesses);
  }

  @Bean
  Guesses guesses(Limits limits) {
    return new Guesses(limits);
  }

  @Bean
  OwnPassword ownPassword(Accounts accounts, Guesses guesses) {
    return new OwnPassword(accounts, guesses);
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Passwords.encoder();
  }

  private static AuthorizationDecision withinScope(
      Supplier<? extends Authentication> who, RequestAuthorizationContext call) {
    Authentication caller = who.get();
    boolean known = caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken);
    HttpServletRequest request = call.getRequest();
    return new AuthorizationDecision(
        known
            && (!(caller instanceof TokenHolder holder)
                || holder.allows(request.getMethod(), path(request))));
  }

  /** As the server reads it: what is asked for may be written in more than one way. */
  private static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return request.getServletPath() + (rest == null ? "" : rest);
  }

  /** Requests are measured as a whole, not each filter that they pass. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  private static AuthenticationEntryPoint unauthorized() {
    return (request, response, e) -> {
      if (DatabaseAway.isBehind(e)) {
        LOG.warn("could not check who calls", e);
        databaseAway(response);
        return;
      }
      if (e instanceof TooManyGuesses) {
        response.setHeader("Retry-After", "600");
        write(response, HttpStatus.TOO_MANY_REQUESTS, TOO_MANY);
        return;
      }
      response.setHeader("WWW-Authenticate", "Basic realm=\"Chancery\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"Chancery\"");
      write(response, HttpStatus.UNAUTHORIZED, UNAUTHORIZED);
    };
  }

  static void databaseAway(HttpServletResponse response) throws IOException {
    write(response, HttpStatus.SERVICE_UNAVAILABLE, DATABASE_AWAY);
  }

  static void write(HttpServletResponse response, HttpStatus status, String problem)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(problem);
  }
}
