package org.chancery.ui.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Refuses messages that no page of ours sends, at which the framework would fail. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PageMessages extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(PageMessages.class);
  private static final Pattern NO_NUMBER = Pattern.compile("(?:^|&)v-uiId=(?!\\d{1,9}(?:&|$))");
  private static final Pattern MESSAGE = Pattern.compile("(?:^|&)v-r=uidl(?:&|$)");

  /** Ten times what a page with the largest form sends. */
  private static final int LONGEST = 4 << 20;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String query = request.getQueryString();
    if (query != null && NO_NUMBER.matcher(query).find()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (query != null && MESSAGE.matcher(query).find()) {
      byte[] message = request.getInputStream().readNBytes(LONGEST + 1);
      if (message.length <= LONGEST && isOfAPage(message)) {
        chain.doFilter(new Read(request, message), response);
      } else {
        LOG.warn("a message of {} bytes is none that a page sends", message.length);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOfAPage(byte[] message) {
    if (message.length == 0) {
      return true;
    }
    try {
      JsonNode json = JsonMapper.shared().readTree(message);
      return json.isObject()
          && isNumber(json.path("syncId"))
          && isNumber(json.path("clientId"))
          && isCalls(json.path("rpc"));
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean isNumber(JsonNode value) {
    return value.isMissingNode() || value.isIntegralNumber();
  }

  private static boolean isCalls(JsonNode calls) {
    return calls.isMissingNode()
        || (calls.isArray() && calls.valueStream().allMatch(call -> call.path("type").isString()));
  }

  /** A request whose body has been read. */
  private static final class Read extends HttpServletRequestWrapper {

    private final byte[] body;

    Read(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(
          new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }

    @Override
    public ServletInputStream getInputStream() {
      ByteArrayInputStream in = new ByteArrayInputStream(body);
      return new ServletInputStream() {
        @Override
        public int read() {
          return in.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
          return in.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
          return in.available() == 0;
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
          throw new UnsupportedOperationException("pages are answered by a thread of their own");
        }
      };
    }
  }
}
