package org.chancery.ui.frozen;

import org.chancery.export.ExportZip;
import org.chancery.export.Exports;
import org.chancery.frozen.FrozenSets;
import org.springframework.stereotype.Component;

/** What keeps frozen sets, and what writes them to files. */
@Component
record FrozenTools(FrozenSets sets, Exports exports, ExportZip zips) {}
