package org.chancery.account;

/** What an account may do; each role may do what the ones before it may. */
public enum Role {
  READER,
  EDITOR,
  ADMIN
}
