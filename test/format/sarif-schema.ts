import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv';
import draft04 from 'ajv/lib/refs/json-schema-draft-04.json' with { type: 'json' };

const validate = new Ajv({ schemaId: 'id', allErrors: true, logger: false })
  .addMetaSchema(draft04)
  .compile(schema);

/** What the official schema of SARIF 2.1.0 finds wrong, one line each. */
export function sarifProblems(log: unknown): string[] {
  void validate(log);
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}
