import type { Facts } from '../model/facts.ts';

/** Makes plain data and all that it holds unchangeable, and returns it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of Object.values(value)) frozen(held);
  return value;
}

/** Facts that nobody can change, each still computed when it is first asked for. */
export function frozenFacts(facts: Facts): Facts {
  const shown = {};
  for (const name of Object.keys(facts) as (keyof Facts)[])
    Object.defineProperty(shown, name, { get: () => frozen(facts[name]), enumerable: true });
  return Object.freeze(shown) as Facts;
}
