package org.chancery.ui.search;

import org.chancery.export.ExportRuns;
import org.chancery.export.Exports;
import org.springframework.stereotype.Component;

/** What tells before an export what it will be, and what writes it. */
@Component
record ExportTools(Exports exports, ExportRuns runs) {}
