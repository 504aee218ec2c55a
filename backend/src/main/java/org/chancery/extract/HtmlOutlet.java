package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Outlet;

/** Who published a page: the list of outlets by address, else what the page calls itself. */
final class HtmlOutlet {

  private static final int FOOTERS = 5;

  private final OutletDirectory outlets;

  HtmlOutlet(OutletDirectory outlets) {
    this.outlets = outlets;
  }

  Optional<Outlet> find(HtmlPage page) {
    String host = Domains.host(page.address());
    Optional<Outlet> listed = outlets.findByHost(host);
    if (listed.isPresent()) {
      return listed;
    }
    String domain = Domains.registrable(host);
    Optional<String> named = SiteName.find(page, host);
    if (domain.isEmpty()) {
      return SiteSuffix.ends(page.document().title()).stream()
          .flatMap(end -> outlets.findByName(end).stream())
          .findFirst()
          .or(() -> named.flatMap(outlets::findByName))
          .or(() -> printed(page))
          .or(() -> named.flatMap(HtmlOutlet::unlisted));
    }
    return Optional.of(new Outlet(domain, named.orElse(domain), domain, null, null));
  }

  /** Every name the page may append to its headline. */
  static List<String> siteNames(HtmlPage page, Optional<Outlet> outlet) {
    List<String> names = new ArrayList<>();
    outlet.ifPresent(known -> names.add(known.name()));
    page.findMeta("og:site_name").ifPresent(names::add);
    SiteName.declared(page).ifPresent(names::add);
    page.jsonLd().findText("publisher", "name").ifPresent(names::add);
    page.jsonLd().findAnywhere("WebSite", "name").ifPresent(names::add);
    page.jsonLd().findAnywhere("NewsMediaOrganization", "name").ifPresent(names::add);
    page.jsonLd().findAnywhere("Organization", "name").ifPresent(names::add);
    String host = Domains.host(page.address());
    if (!host.isEmpty()) {
      names.add(host);
      names.add(Domains.registrable(host));
      names.add(Domains.label(host));
    }
    return names.stream()
        .map(Characters::squeeze)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** A listed outlet that claims the page's copyright. */
  private Optional<Outlet> printed(HtmlPage page) {
    return page.blocks().reversed().stream()
        .filter(block -> Imprint.claims(block.text()))
        .limit(FOOTERS)
        .flatMap(block -> outlets.findNamedIn(block.text()).stream())
        .findFirst();
  }

  private static Optional<Outlet> unlisted(String name) {
    String id = Characters.fold(name);
    return id.isEmpty() ? Optional.empty() : Optional.of(new Outlet(id, name, null, null, null));
  }
}
