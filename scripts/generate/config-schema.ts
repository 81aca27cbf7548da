import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { configSchema } from '../../src/node/config/schema.ts';
import { presets, rules } from '../../src/index.ts';
import { SCHEMA_ADDRESS } from '../../src/node/config/schema-address.ts';

const SEVERITY = { $ref: '#/definitions/severity' };
const SETTING = {
  anyOf: [
    SEVERITY,
    { type: 'array', items: [SEVERITY, { type: 'object' }], minItems: 1, additionalItems: false },
  ],
};

/** The JSON Schema (draft 7) of config files, from the schema that they are checked with. */
export function configJsonSchema(): string {
  const { properties = {}, ...rest } = toJsonSchema(configSchema({ rules, presets }), {
    typeMode: 'output',
    overrideSchema: ({ valibotSchema, jsonSchema }) => overridden(valibotSchema, jsonSchema),
  });
  return JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ADDRESS,
    title: 'Configuration of followup-lint',
    ...rest,
    properties: { ...properties, ...rulesAndOverrides(properties) },
    definitions: { severity: { enum: ['off', 'info', 'warning', 'error'] } },
  });
}

/** The severity of a rule is defined once, and options may be left out. */
function overridden(
  schema: { readonly type: string; readonly options?: unknown },
  converted: JsonSchema,
): JsonSchema | undefined {
  if (schema.type === 'strict_tuple') return { ...converted, minItems: 1 };
  const isSeverity = schema.type === 'picklist' && (schema.options as string[]).includes('off');
  return isSeverity ? SEVERITY : undefined;
}

/** Rules of plugins, which only a run knows, pass; overrides refer to what is said of the config itself. */
function rulesAndOverrides(properties: NonNullable<JsonSchema['properties']>) {
  const { rules: settings, overrides } = properties as Record<string, JsonSchema>;
  const items = overrides?.items as JsonSchema;
  const shared = {
    rules: { $ref: '#/properties/rules' },
    context: { $ref: '#/properties/context' },
  };
  return {
    rules: { ...settings, patternProperties: { '^[A-Za-z0-9][A-Za-z0-9._-]*/': SETTING } },
    overrides: {
      ...overrides,
      items: { ...items, properties: { ...items.properties, ...shared } },
    },
  };
}
