/// Pictures of numbers, drawn in the browser by Apache ECharts. What is shown, and what follows
/// from choosing something in it, is the caller's; nothing of it is read as HTML.
@NullMarked
package org.chancery.ui.chart;

import org.jspecify.annotations.NullMarked;
