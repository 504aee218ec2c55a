package org.chancery.app;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.chancery.account.Accounts;
import org.chancery.account.Act;
import org.chancery.account.Audit;
import org.chancery.account.CurrentAccount;
import org.chancery.account.Limits;
import org.chancery.account.Scope;
import org.chancery.account.Tokens;
import org.chancery.collection.CollectionRights;
import org.chancery.collection.Settings;
import org.chancery.curation.ActorEdit;
import org.chancery.curation.Rules;
import org.chancery.enrich.Gazetteer;
import org.chancery.export.ExportAsk;
import org.chancery.export.Exports;
import org.chancery.export.TooManyExports;
import org.chancery.frozen.FreezeAsk;
import org.chancery.frozen.FrozenSets;
import org.chancery.savedsearch.Audience;
import org.chancery.savedsearch.SharingLog;
import org.chancery.search.Criteria;
import org.chancery.search.CriteriaParameters;
import org.chancery.search.Sort;
import org.chancery.upkeep.ActorEditor;
import org.chancery.upkeep.Corrector;
import org.chancery.upkeep.EditWords;
import org.chancery.upkeep.Recoding;
import org.chancery.upkeep.Remover;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** What the audit log tells of, whether the page, the HTTP interface or a command asks for it. */
@Configuration(proxyBeanMethods = false)
class Audited {

  private static final String LOCAL = "(this machine)";

  /** What the log says of a call, with the names of actors as they are by now. */
  interface Detail {
    String of(Object[] arguments, Supplier<Gazetteer> names);
  }

  /** A method of a service, and how the log tells of a call. No detail holds a secret. */
  record Call(Class<?> service, String method, Act act, Detail detail) {

    Call(Class<?> service, String method, Act act, Function<Object[], String> detail) {
      this(service, method, act, (arguments, names) -> detail.apply(arguments));
    }

    boolean is(Method called, Class<?> type) {
      return service.isAssignableFrom(type) && called.getName().equals(method);
    }
  }

  static final List<Call> CALLS =
      List.of(
          new Call(Accounts.class, "create", Act.RIGHTS, a -> "new account " + two(a)),
          new Call(Accounts.class, "changeRole", Act.RIGHTS, a -> "role of " + two(a)),
          new Call(Accounts.class, "enable", Act.RIGHTS, a -> "enabled: " + two(a)),
          new Call(Accounts.class, "resetPassword", Act.RIGHTS, a -> "new password of " + a[0]),
          new Call(Accounts.class, "changePassword", Act.RIGHTS, a -> "own password of " + a[0]),
          new Call(CollectionRights.class, "change", Act.RIGHTS, a -> decision(a)),
          new Call(Tokens.class, "issue", Act.RIGHTS, Audited::token),
          new Call(Tokens.class, "revoke", Act.RIGHTS, a -> "revoked token of " + two(a)),
          new Call(Corrector.class, "correct", Act.EDIT, a -> "article " + two(a) + " = " + a[2]),
          new Call(Corrector.class, "takeBack", Act.EDIT, a -> "taken back: article " + two(a)),
          new Call(
              ActorEditor.class,
              "apply",
              Act.EDIT,
              (a, names) -> EditWords.of((ActorEdit) a[0], names.get())),
          new Call(ActorEditor.class, "undo", Act.EDIT, a -> "undone: edit " + a[0]),
          new Call(Recoding.class, "start", Act.EDIT, a -> "recoding: " + query(a[0])),
          new Call(Remover.class, "remove", Act.REMOVAL, a -> "article " + two(a)),
          new Call(Remover.class, "start", Act.REMOVAL, a -> query(a[0]) + ": " + a[1]),
          new Call(Remover.class, "lift", Act.REMOVAL, a -> "lifted: article " + a[0]),
          new Call(FrozenSets.class, "freeze", Act.EDIT, a -> frozen((FreezeAsk) a[1])),
          new Call(FrozenSets.class, "rename", Act.EDIT, Audited::renamed),
          new Call(FrozenSets.class, "delete", Act.EDIT, a -> "deleted: frozen set " + a[1]),
          new Call(Exports.class, "open", Act.EXPORT, Audited::export));

  /** Around the services, so that none can be called past it. */
  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor auditAdvisor(
      ObjectProvider<Audit> audit,
      ObjectProvider<Limits> limits,
      ObjectProvider<Rules> rules,
      ObjectProvider<SecurityContextHolderStrategy> strategy) {
    MethodInterceptor note =
        invocation -> {
          CurrentAccount asking =
              new CurrentAccount(
                  strategy.getIfUnique(SecurityContextHolder::getContextHolderStrategy));
          return noted(
              invocation,
              asking.name().orElse(LOCAL),
              audit.getObject(),
              limits.getObject(),
              () -> rules.getObject().gazetteer());
        };
    return new DefaultPointcutAdvisor(
        new StaticMethodMatcherPointcut() {
          @Override
          public boolean matches(Method method, Class<?> type) {
            return CALLS.stream().anyMatch(call -> call.is(method, type));
          }
        },
        note);
  }

  private static @Nullable Object noted(
      MethodInvocation invocation,
      String account,
      Audit audit,
      Limits limits,
      Supplier<Gazetteer> names)
      throws Throwable {
    Call call =
        CALLS.stream()
            .filter(
                one -> one.is(invocation.getMethod(), invocation.getMethod().getDeclaringClass()))
            .findFirst()
            .orElseThrow();
    String detail = call.detail().of(invocation.getArguments(), names);
    boolean done = false;
    try {
      if (call.act() == Act.EXPORT && !account.equals(LOCAL) && !limits.takeExport(account)) {
        throw new TooManyExports();
      }
      Object result = invocation.proceed();
      // What says whether there was anything to do.
      done = !Boolean.FALSE.equals(result);
      return result;
    } finally {
      audit.note(account, call.act(), done, detail);
    }
  }

  private static String two(Object[] arguments) {
    return arguments[0] + " " + arguments[1];
  }

  private static String decision(Object[] arguments) {
    Settings next = (Settings) arguments[1];
    return "collection "
        + next.name()
        + ": "
        + String.join(", ", ((Settings) arguments[0]).differences(next));
  }

  private static String token(Object[] asked) {
    Set<?> scopes = (Set<?>) asked[2];
    return "new token of "
        + asked[0]
        + ": "
        + asked[1]
        + ", may "
        + scopes.stream()
            .map(scope -> ((Scope) scope).name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(", "))
        + (asked.length > 3 && asked[3] instanceof Instant end
            ? ", until " + end.truncatedTo(ChronoUnit.SECONDS)
            : ", without end");
  }

  private static String export(Object[] asked) {
    ExportAsk ask = (ExportAsk) asked[0];
    return ask.format().parameter()
        + ": "
        + (asked.length > 1 ? "frozen set " + asked[1] : query(ask.criteria()));
  }

  private static String frozen(FreezeAsk ask) {
    return "frozen as "
        + ask.name()
        + ", "
        + ask.audience().inWords()
        + ": "
        + query(ask.criteria());
  }

  private static String renamed(Object[] asked) {
    return "frozen set "
        + asked[1]
        + ": named "
        + asked[2]
        + ", "
        + ((Audience) asked[4]).inWords();
  }

  /** With whom saved searches are shared. */
  static SharingLog sharing(Audit audit) {
    return (owner, what) -> audit.note(owner, Act.RIGHTS, true, what);
  }

  private static String query(Object criteria) {
    String query = CriteriaParameters.toQuery((Criteria) criteria, Sort.RELEVANCE);
    return query.isEmpty() ? "everything" : query;
  }
}
