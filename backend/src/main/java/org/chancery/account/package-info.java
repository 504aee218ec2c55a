/// Who may sign in, and with what: accounts, and tokens for the HTTP interface; how often; and the
/// log of what was done.
@NullMarked
package org.chancery.account;

import org.jspecify.annotations.NullMarked;
