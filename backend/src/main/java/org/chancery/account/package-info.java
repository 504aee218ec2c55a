/// Who may sign in, and with what: accounts, and tokens for the HTTP interface.
@NullMarked
package org.chancery.account;

import org.jspecify.annotations.NullMarked;
