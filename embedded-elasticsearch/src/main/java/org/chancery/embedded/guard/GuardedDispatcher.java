package org.chancery.embedded.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Map;
import org.elasticsearch.common.util.concurrent.ThreadContext;
import org.elasticsearch.http.HttpRouteStats;
import org.elasticsearch.http.HttpServerTransport.Dispatcher;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;

/** Answers 401 to every request that does not carry the secret. */
final class GuardedDispatcher implements Dispatcher {

  private final Dispatcher next;
  private final byte[] expected;

  GuardedDispatcher(Dispatcher next, String secret) {
    this.next = next;
    this.expected = ("ApiKey " + secret).getBytes(UTF_8);
  }

  @Override
  public void dispatchRequest(RestRequest request, RestChannel channel, ThreadContext context) {
    String given = request.header("Authorization");
    if (given != null && MessageDigest.isEqual(expected, given.getBytes(UTF_8))) {
      next.dispatchRequest(request, channel, context);
    } else {
      channel.sendResponse(
          new RestResponse(
              RestStatus.UNAUTHORIZED, "this server answers only to who started it\n"));
    }
  }

  @Override
  public void dispatchBadRequest(RestChannel channel, ThreadContext context, Throwable cause) {
    next.dispatchBadRequest(channel, context, cause);
  }

  @Override
  public Map<String, HttpRouteStats> getStats() {
    return next.getStats();
  }
}
