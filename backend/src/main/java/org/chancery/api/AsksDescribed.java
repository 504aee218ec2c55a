package org.chancery.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Set;
import org.chancery.search.CriteriaParameters;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Names in the generated documentation the parameters that calls read themselves. */
@Configuration(proxyBeanMethods = false)
class AsksDescribed {

  private static final Set<String> NUMBERS = Set.of("size", "facetSize", "least", "outlets");
  private static final Set<String> SWITCHES = Set.of("bom", "zeros", "balanced");
  private static final Set<String> REPEATED = Set.of("side", "vs", "group");

  @Bean
  OpenApiCustomizer sharedParameters() {
    return api -> {
      for (String name : CriteriaParameters.names()) {
        api.getComponents()
            .addParameters(
                name, parameter(name, criterion(name)).description("As the description says."));
      }
    };
  }

  @Bean
  GlobalOperationCustomizer ownParameters() {
    return AsksDescribed::describe;
  }

  private static Operation describe(Operation operation, HandlerMethod call) {
    Asks asks = call.getMethodAnnotation(Asks.class);
    if (asks != null) {
      for (String name : asks.value()) {
        operation.addParametersItem(parameter(name, own(name)));
      }
      for (String name : CriteriaParameters.names()) {
        operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + name));
      }
    }
    return operation;
  }

  private static Parameter parameter(String name, Schema<?> schema) {
    return new QueryParameter().name(name).required(false).schema(schema);
  }

  private static Schema<?> criterion(String name) {
    if (name.endsWith(".missing")) {
      return new BooleanSchema();
    }
    return CriteriaParameters.isSingle(name)
        ? new StringSchema()
        : new ArraySchema().items(new StringSchema());
  }

  private static Schema<?> own(String name) {
    if (NUMBERS.contains(name)) {
      return new IntegerSchema();
    }
    if (SWITCHES.contains(name)) {
      return new BooleanSchema();
    }
    return REPEATED.contains(name)
        ? new ArraySchema().items(new StringSchema())
        : new StringSchema();
  }
}
