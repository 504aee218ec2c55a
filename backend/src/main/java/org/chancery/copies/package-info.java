/// Which articles are near copies of one text: pure functions over their words.
///
/// A text is the set of its runs of three words. Two texts are copies when the sets overlap far
/// enough ({@link org.chancery.copies.Copies}); copies of copies belong together. Candidates come
/// from a sample of each set, small enough to hold for every article at once; every candidate is
/// compared in full before it counts.
@NullMarked
package org.chancery.copies;

import org.jspecify.annotations.NullMarked;
