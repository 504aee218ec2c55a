package org.chancery.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theEngineStaysBehindTheBackend =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("co.elastic..", "java.sql..")
          .because("the page asks services, so that another page could ask them too");

  @ArchTest
  static final ArchRule thePageParsesNoHtml =
      noClasses()
          .that()
          .resideInAPackage("org.chancery.ui..")
          .and()
          .doNotHaveSimpleName("ContentPolicy")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..")
          .because("only the page's own shell is handed over as a document, to be given its nonce");

  @ArchTest
  static final ArchRule vaadinStaysInThePage =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.chancery.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..")
          .because("search, ingestion and exports also run without a page");

  @ArchTest
  static final ArchRule nothingFromAnArticleIsEverHtml =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("com.vaadin.flow.component.Html")
          .because("marks are built from text nodes; what an article says is never parsed as HTML");

  @ArchTest
  static final ArchRule viewsStandInFeaturePackages =
      classes()
          .that()
          .areAnnotatedWith(com.vaadin.flow.router.Route.class)
          .should()
          .resideInAPackage("org.chancery.ui.(*)..")
          .because("a feature is found by its name, not by its kind");
}
