/// Reads plain text as tokens and sentences whose offsets count code points, and finds names in
/// them.
///
/// Knows nothing of states, actors or events, and uses nothing but the JDK. Every step is linear in
/// the length of the text, however strange the text is.
@NullMarked
package org.chancery.enrich.text;

import org.jspecify.annotations.NullMarked;
