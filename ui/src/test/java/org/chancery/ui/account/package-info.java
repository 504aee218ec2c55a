@NullMarked
package org.chancery.ui.account;

import org.jspecify.annotations.NullMarked;
