package org.chancery.account;

/** What the audit log tells of. */
public enum Act {
  SIGN_IN,
  EXPORT,
  EDIT,
  REMOVAL,
  RIGHTS
}
