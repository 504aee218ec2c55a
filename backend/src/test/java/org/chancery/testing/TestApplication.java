package org.chancery.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole application but its page. */
@SpringBootApplication(scanBasePackages = "org.chancery")
public class TestApplication {}
