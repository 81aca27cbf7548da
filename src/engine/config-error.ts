/** A mistake in a configuration: what is wrong, where, and what was probably meant. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The rule whose setting is wrong, where it is one. */
  readonly ruleId: string | undefined;

  constructor(message: string, { ruleId, ...options }: ErrorOptions & { ruleId?: string } = {}) {
    super(message, options);
    this.ruleId = ruleId;
  }
}
