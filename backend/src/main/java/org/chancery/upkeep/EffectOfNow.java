package org.chancery.upkeep;

import java.util.function.Supplier;
import org.chancery.curation.Rules;

/**
 * The effect of an edit by the rules of the moment. Others edit actors meanwhile: no article goes
 * back to what they have left behind. Not thread-safe.
 */
final class EffectOfNow implements Supplier<Effect> {

  private final Rules rules;
  private final Supplier<Effect> make;
  private long version;
  private Effect effect;

  EffectOfNow(Rules rules, Supplier<Effect> make) {
    this.rules = rules;
    this.make = make;
    this.version = rules.refresh();
    this.effect = make.get();
  }

  @Override
  public Effect get() {
    long now = rules.refresh();
    if (now != version) {
      version = now;
      effect = make.get();
    }
    return effect;
  }
}
