import type { Sentence } from '../model/message.ts';

/**
 * What was read of the last message, so that a draft that is judged at each keystroke is read anew only where it
 * changed. Sentences that stay are the same objects, and so keep what is known of them by their identity.
 */
export class Memo {
  #before: Reading = { blocks: new Map(), sentences: new Map() };
  #now: Reading = { blocks: new Map(), sentences: new Map() };

  /** The sentences of a block; `key` says all that they depend on. */
  block(key: string, read: () => readonly Sentence[]): readonly Sentence[] {
    return kept(this.#before.blocks, this.#now.blocks, key, read);
  }

  /** A sentence; `key` says all that it depends on. */
  sentence(key: string, read: () => Sentence): Sentence {
    return kept(this.#before.sentences, this.#now.sentences, key, read);
  }

  /** To be called after each message: forgets the one before it. */
  turn(): void {
    this.#before = this.#now;
    this.#now = { blocks: new Map(), sentences: new Map() };
  }
}

interface Reading {
  readonly blocks: Map<string, readonly Sentence[]>;
  readonly sentences: Map<string, Sentence>;
}

function kept<T>(before: Map<string, T>, now: Map<string, T>, key: string, read: () => T): T {
  const value = before.get(key) ?? read();
  now.set(key, value);
  return value;
}
