package org.chancery.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the generated documentation says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static final String FILTERS =
      """


      Criteria, all optional and repeatable where they are filters:

      - `q`: words (all must occur), "phrases", `"near words"~5`, `begin*`, `AND OR NOT ( )`, `-word`, \
      `title: body: outlet: actor: country: dyad: event: before: after: on:`
      - `actor country dyad outlet outletCountry agency event quad time sector language actorType \
      precision confidence coded coding collection text`: any of the values; `country.all`: all of them; `country.not`: none \
      of them; `outlet.missing=true`: articles without a value
      - `dyad=PRK-RUS` either direction, `dyad=RUS>PRK` directed, `dyad=PRK-*` one-sided, \
      `dyad=PRK-RUS,CHN` with any of several; \
      `kind=interaction` (default) or `any`, which adds pairs that are only named in one sentence
      - `country=bloc:EU`, `outletCountry=bloc:NATO`, `dyad=RUS>bloc:EU`, `dyad=bloc:G7-bloc:BRICS`: any \
      state that was a member on the first day of the article's date; by now, of articles without one. \
      `/blocs` lists blocs and members
      - `mine`: `starred`, `reviewed` or `note`, what the caller made of the articles; at most 10,000 \
      articles of each. `mine.not=reviewed`: what is still to be read
      - `frozen`: the id of a frozen set that the caller may open, of at most 10,000 articles; \
      `frozen.all`, `frozen.not`
      - `from`, `to`: inclusive days; an article counts when its whole interval lies inside
      - `eventFrom`, `eventTo`: inclusive days; an event counts when its whole interval lies inside. \
      Pair, event, quad, time, sector, claim and these days must hold in one and the same event
      - `claim=outlet`: events that the outlet reports on its own account; `claim=alleged`: those that \
      somebody else says happened
      - `count=articles` (default) or `texts`: articles that are near copies of each other are found \
      and counted once, with the words and the date of the earliest and the values of all
      """;

  static final String VIEW =
      """

      View: `sort=relevance|fresh|date|-date`, `size` 0 to 1000 (25), `cursor`, `facets=actor,outlet`, \
      `facetSize` (100), `histogram=day|week|month|quarter|year`. `missing` counts the articles without a value \
      of each facet. Snippets are up to three whole \
      sentences, with hits, and under a filter on pairs the sides of the pair, between U+E000 and \
      U+E001, and `…` where a sentence of several hundred words was cut. `copies` \
      says how many articles have the text of a hit. `names` tells whom the names in `q` mean. With `count=texts`, `textsBehind` says how many \
      articles were written or removed of which the copies are not found yet: a few seconds after \
      they came it is 0.
      """;

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Chancery")
                .version("v1")
                .description("News articles, who acts in them, and what they do to whom."))
        .components(
            new Components()
                .addSecuritySchemes(
                    "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSecuritySchemes(
                    "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList("basic"))
        .addSecurityItem(new SecurityRequirement().addList("bearer"));
  }
}
