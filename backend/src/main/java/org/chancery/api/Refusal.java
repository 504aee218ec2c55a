package org.chancery.api;

/** What to say where nothing but a status is known. */
final class Refusal {

  private Refusal() {}

  static String sentence(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read; check the encoding and the length of its address.";
      case 401 -> "Sign in first.";
      case 403 -> "Your account may not do this.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not answer to this method.";
      case 413, 414, 431 -> "The request is too long.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something went wrong here; the log has the reason.";
    };
  }
}
