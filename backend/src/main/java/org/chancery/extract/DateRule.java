package org.chancery.extract;

import java.util.Optional;
import org.chancery.article.Dated;

/** One heuristic for when an article was published. */
interface DateRule {

  Optional<Dated> find(DateContext context);
}
