package org.chancery.api;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.article.EventRoot;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Enumerated values are lower case, as in filters and CSV; the roots of PLOVER are capitals. A key
 * that a body may not have is refused, and so is a number in the place of a text or a fraction in
 * the place of a whole number.
 */
@Configuration(proxyBeanMethods = false)
class Enums {

  private static final Set<String> ROOTS =
      Arrays.stream(EventRoot.values()).map(Enum::name).collect(Collectors.toSet());

  @Bean
  JsonMapperBuilderCustomizer lowerCase() {
    return json ->
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .withCoercionConfig(
                LogicalType.Textual,
                text ->
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(
                new SimpleModule().addSerializer(EventRoot.class, ToStringSerializer.instance));
  }

  @Bean
  OpenApiCustomizer lowerCaseDescribed() {
    return api ->
        api.getComponents().getSchemas().values().stream()
            .filter(schema -> schema.getProperties() != null)
            .forEach(Enums::lowerCase);
  }

  @SuppressWarnings("unchecked") // the library's own raw types
  private static void lowerCase(Schema<?> schema) {
    for (Schema<?> given : schema.getProperties().values()) {
      Schema<?> property = given.getItems() == null ? given : given.getItems();
      if (property.getEnum() != null && !ROOTS.containsAll(property.getEnum())) {
        List<Object> lower =
            property.getEnum().stream()
                .<Object>map(value -> value.toString().toLowerCase(Locale.ROOT))
                .toList();
        ((Schema<Object>) property).setEnum(lower);
      }
    }
  }
}
