/// Signing in, accounts, tokens and the audit log; and what the page may do in a browser: its
/// security filter chain, its content security policy, how long sessions last.
@NullMarked
package org.chancery.ui.account;

import org.jspecify.annotations.NullMarked;
