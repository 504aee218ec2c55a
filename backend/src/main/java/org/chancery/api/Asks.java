package org.chancery.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The call reads criteria, and these parameters besides; there are no others. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Asks {
  String[] value() default {};
}
