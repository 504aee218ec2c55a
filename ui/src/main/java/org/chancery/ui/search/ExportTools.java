package org.chancery.ui.search;

import org.chancery.export.ExportRuns;
import org.chancery.export.Exports;
import org.chancery.frozen.FrozenSets;
import org.springframework.stereotype.Component;

/** What tells before an export what it will be, what writes it, and what freezes. */
@Component
record ExportTools(Exports exports, ExportRuns runs, FrozenSets frozen) {}
