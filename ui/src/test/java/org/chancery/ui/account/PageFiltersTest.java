package org.chancery.ui.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stands before the page. */
class PageFiltersTest {

  @ParameterizedTest
  @CsvSource({
    "v-r=uidl&v-uiId=0, 200",
    "v-uiId=12&v-r=heartbeat, 200",
    "q=v-uiId, 200",
    "q=treaty, 200",
    "v-r=uidl&v-uiId=abc, 400",
    "v-r=uidl&v-uiId=, 400",
    "v-r=uidl&v-uiId=99999999999, 400",
    "v-uiId=1x&v-r=uidl, 400",
  })
  void refusesMessagesOfNoPage(String query, int status) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setQueryString(query);
    assertThat(answer(new PageMessages(), request, "").getStatus())
        .isEqualTo(status == 200 ? 302 : status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                                               | 200",
        "{}                                                               | 200",
        "{\"csrfToken\":\"é\",\"rpc\":[],\"syncId\":1,\"clientId\":0}       | 200",
        "{\"csrfToken\":\"x\",\"rpc\":[{\"type\":\"event\"}],\"syncId\":1}   | 200",
        "no json                                                          | 400",
        "{\"csrfToken\":                                                  | 400",
        "[]                                                               | 400",
        "7                                                                | 400",
        "{\"syncId\":\"one\"}                                             | 400",
        "{\"rpc\":{}}                                                     | 400",
        "{\"rpc\":[7]}                                                    | 400",
        "{\"rpc\":[{}]}                                                   | 400",
      })
  void refusesMessagesThatNoPageWrites(String body, int status) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setQueryString("v-r=uidl&v-uiId=0");
    request.setContent(body.getBytes(UTF_8));
    MockHttpServletResponse response = new MockHttpServletResponse();
    List<String> passed = new ArrayList<>();
    new PageMessages()
        .doFilter(
            request,
            response,
            (asked, answer) ->
                passed.add(new String(asked.getInputStream().readAllBytes(), UTF_8)));
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(passed).isEqualTo(status == 200 ? List.of(body) : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example/login, /login",
    "https://evil.example:8443/?q=a, /?q=a",
    "http://evil.example, /",
    "//evil.example/saved, /saved",
    "/login?error, /login?error",
    "login, login",
    "/?q=http://paper.example/, /?q=http://paper.example/",
  })
  void namesNoHostInARedirect(String location, String kept) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/saved");
    assertThat(answer(new OwnRedirects(), request, location).getRedirectedUrl()).isEqualTo(kept);
  }

  private static MockHttpServletResponse answer(
      Filter filter, MockHttpServletRequest request, String location) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(
        request,
        response,
        (asked, answer) -> ((HttpServletResponse) answer).sendRedirect(location));
    return response;
  }
}
