package org.chancery.ui.search;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.chancery.reading.PastSearches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Remembers what was searched for, which must never be in a search's way. */
@Component
class SearchMemory {

  private static final Logger LOG = LoggerFactory.getLogger(SearchMemory.class);

  private final PastSearches past;
  private final AuthenticationContext user;

  SearchMemory(PastSearches past, AuthenticationContext user) {
    this.past = past;
    this.user = user;
  }

  void remember(SearchState state, long total) {
    try {
      user.getPrincipalName()
          .ifPresent(account -> past.add(account, state.criteria(), state.view(), total));
    } catch (DataAccessException e) {
      LOG.warn("could not remember a search", e);
    }
  }
}
