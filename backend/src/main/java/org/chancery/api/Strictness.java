package org.chancery.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.search.CriteriaParameters;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what a call would pass over: unknown parameters, and bodies and answers in no form. */
final class Strictness implements HandlerInterceptor {

  /** Calls that read their parameters themselves, and refuse what they do not know. */
  static final String[] CAREFUL = {
    "/api/v1/search",
    "/api/v1/facets/*",
    "/api/v1/export.*",
    "/api/v1/export/*",
    "/api/v1/analysis/*"
  };

  private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      requireKnown(request.getParameterMap(), known(method));
    }
    return true;
  }

  private static void requireKnown(Map<String, String[]> given, Set<String> known) {
    given.forEach((name, values) -> {
      if (!known.contains(name)) {
        throw CriteriaParameters.unknown(name);
      }
      CriteriaParameters.single(Map.of(name, Arrays.asList(values)), name);
    });
  }

  private static Set<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(Strictness::name)
        .collect(Collectors.toSet());
  }

  private static String name(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(NAMES);
    return String.valueOf(parameter.getParameterName());
  }

  /** What holds for every call. */
  static final class OfHeaders implements HandlerInterceptor {

    /** Calls whose body is read as a stream, however long it is. */
    private static final Set<String> STREAMED = Set.of("/api/v1/articles", "/api/v1/corrections");

    private static final long LONGEST = 1 << 20;

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
      if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
        throw new ResponseStatusException(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Send the body as it is; compressed ones are not read.");
      }
      requireShort(request);
      try {
        MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
      } catch (InvalidMediaTypeException e) {
        throw new ResponseStatusException(
            HttpStatus.NOT_ACCEPTABLE,
            "The Accept header names no type of content; write application/json.",
            e);
      }
      return true;
    }

    private static void requireShort(HttpServletRequest request) {
      if (STREAMED.contains(request.getServletPath())) {
        return;
      }
      if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
        throw new ResponseStatusException(
            HttpStatus.LENGTH_REQUIRED, "Send the length of the body as Content-Length.");
      }
      if (request.getContentLengthLong() > LONGEST) {
        throw new ResponseStatusException(
            HttpStatus.CONTENT_TOO_LARGE, "The body is too long; one megabyte is the most.");
      }
    }
  }
}
