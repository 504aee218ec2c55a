package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.core.StandardHost;
import org.chancery.account.Audit;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * Where the HTTP interface ends: addresses that nothing answers, and requests that nothing sees.
 */
@Configuration(proxyBeanMethods = false)
class Edges implements WebMvcConfigurer {

  /**
   * Behind the controllers, which know wrong methods, and before the page, which has any address.
   */
  private static final int BETWEEN = 10;

  private final Audit audit;

  Edges(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new NumbersTaken(audit)).addPathPatterns("/api/v1/analysis/*.csv");
    registry.addInterceptor(new Strictness.OfHeaders()).addPathPatterns("/api/**");
    registry
        .addInterceptor(new Strictness())
        .addPathPatterns("/api/**")
        .excludePathPatterns(Strictness.CAREFUL);
  }

  /** What Accept says wrongly is told by {@link Strictness}, in an answer that can be written. */
  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();
    configurer.strategies(
        List.of(request -> {
          try {
            return header.resolveMediaTypes(request);
          } catch (HttpMediaTypeNotAcceptableException e) {
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
          }
        }));
  }

  @Bean
  SimpleUrlHandlerMapping nowhere(Fallback fallback) {
    HandlerMethod nowhere =
        new HandlerMethod(
            fallback,
            Objects.requireNonNull(
                ReflectionUtils.findMethod(Fallback.class, "nowhere", HttpServletRequest.class)));
    return new SimpleUrlHandlerMapping(
        Map.of("/api/**", nowhere, "/v3/**", nowhere, "/actuator/**", nowhere), BETWEEN);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheServer() {
    return factory ->
        factory.addContextCustomizers(context ->
            ((StandardHost) context.getParent())
                .setErrorReportValveClass(ProblemValve.class.getName()));
  }
}
