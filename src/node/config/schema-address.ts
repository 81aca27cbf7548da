/** Where the JSON Schema of config files stands. */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/followup-lint/followup-lint/main/schema.json';
