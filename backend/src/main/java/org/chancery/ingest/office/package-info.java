/// Takes the text out of PDF, DOCX and RTF files, in a process of its own: what such a file makes
/// of its reader (endless loops, gigabytes of memory) stays there, and the next file gets a new
/// one.
///
/// Uses nothing of the rest; {@code OfficeProgram} alone uses Apache Tika.
@NullMarked
package org.chancery.ingest.office;

import org.jspecify.annotations.NullMarked;
