/// Signing in, and what the page may do in a browser: its security filter chain and its content
/// security policy.
@NullMarked
package org.chancery.ui.account;

import org.jspecify.annotations.NullMarked;
