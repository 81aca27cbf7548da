/** A mistake in a configuration: what is wrong, where, and what was probably meant. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
