package org.chancery.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
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
