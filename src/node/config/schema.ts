import * as v from 'valibot';
import { DEFAULT_LIMITS, limitFault } from '../../engine/limits.ts';
import type { Known } from '../../engine/plugins.ts';
import { didYouMean } from '../../language/near-match.ts';
import type { RegisteredRule } from '../../model/config.ts';
import { CHANNELS, CULTURES, KINDS, SEVERITIES } from '../../model/kind.ts';
import type { Options } from '../../model/rule.ts';

const SETTINGS = ['off', ...SEVERITIES];

type Entries = Readonly<Record<string, v.GenericSchema>>;

/**
 * What a config file may hold, given the rules and presets that are known. Each fault of a config is an issue
 * whose message is a whole sentence, with a near match; `schema.json` is made from the same schema.
 */
export function configSchema({ rules, presets }: Known) {
  const context = contextSchema();
  const settings = shape('rules', 'Unknown rule', rulesOf(rules));
  return shape('config', 'Unknown key', {
    $schema: described('The address of this schema, for editors.', text('$schema')),
    extends: described(
      `Presets (${Object.keys(presets).join(', ')}), config files (./base.json) or packages to start from; the last one wins.`,
      textOrTexts('extends'),
    ),
    plugins: described('Plugins, by package name or path (./rules.js).', texts('plugins')),
    rules: described('Severity and options of rules.', settings),
    overrides: described(
      'What holds for some files only; the last one that fits wins.',
      v.array(overrideSchema(context, settings), '“overrides” must be a list.'),
    ),
    context,
    words: described('Words that are no typos.', texts('words')),
    limits: limitsSchema(),
  });
}

function limitsSchema() {
  const limit = (key: keyof typeof DEFAULT_LIMITS) => {
    const most = DEFAULT_LIMITS[key];
    const fault = limitFault(key, most);
    return v.pipe(v.number(fault), v.integer(fault), v.minValue(1, fault), v.maxValue(most, fault));
  };
  return described(
    'How much is read and said; the command line alone may raise it.',
    shape('limits', 'Unknown key', {
      fileBytes: described('Bytes of a file.', limit('fileBytes')),
      bodyLength: described('Characters of a message that are judged.', limit('bodyLength')),
      findings: described('Findings in a message.', limit('findings')),
    }),
  );
}

function overrideSchema(context: v.GenericSchema, rules: v.GenericSchema) {
  const optional = {
    kind: choice('kind', KINDS),
    channel: choice('channel', CHANNELS),
    template: described(
      'Placeholders are meant to be there.',
      v.boolean('“template” must be true or false.'),
    ),
    context,
    rules,
  };
  return shape('override', 'Unknown key', optional, {
    files: described('Globs, relative to the folder of the config file.', textOrTexts('files')),
  });
}

/** What says which rules there are: checked before all else. In code, configs and plugins stand as objects. */
export function originsSchema(isCode: boolean) {
  const object = v.looseObject({});
  const parent = isCode ? v.union([oneText('extends'), object]) : oneText('extends');
  const plugin = isCode
    ? v.unknown()
    : oneText('plugins', ' In JSON and YAML a plugin is the name of a package or a path.');
  const none = 'The config must be an object.';
  const origins = {
    extends: v.optional(
      v.union([parent, v.array(parent)], '“extends” must be a text or a list of texts.'),
    ),
    plugins: v.optional(v.array(plugin, '“plugins” must be a list.')),
  };
  return v.pipe(
    v.custom<object>((value) => !Array.isArray(value), none),
    v.looseObject(origins, none),
  );
}

function contextSchema() {
  const previous = shape(
    'previous message',
    'Unknown key',
    {},
    {
      kind: choice('kind', KINDS),
      date: text('date'),
    },
  );
  const known = {
    interviewer: 'Who held the interview.',
    recipient: 'Who gets the message, if somebody else.',
    company: 'Where the interview was.',
    role: 'Which position it is about.',
    sender: 'Who writes.',
    interviewDate: 'ISO 8601, such as 2025-03-30.',
    promisedDate: 'By when an answer was to come; ISO 8601.',
    sentDate: 'When the message goes out; ISO 8601.',
  };
  return described(
    'What is known besides the text.',
    shape('context', 'Unknown key', {
      ...Object.fromEntries(
        Object.entries(known).map(([key, about]) => [key, described(about, text(key))]),
      ),
      previousMessages: v.array(previous, '“previousMessages” must be a list.'),
      culture: choice('culture', CULTURES),
      words: described('Words that are no typos in this message.', texts('words')),
    }),
  );
}

function rulesOf(rules: readonly RegisteredRule[]): Entries {
  return Object.fromEntries(
    rules.map((registered) => [
      registered.id,
      described(registered.rule.summary, ruleSetting(registered)),
    ]),
  );
}

function ruleSetting({ id, rule }: RegisteredRule) {
  const what = `severity of the rule “${id}”`;
  const severity = choice(what, SETTINGS);
  const options = shape(
    `options of the rule “${id}”`,
    'Unknown option',
    optionsOf(id, rule.options),
  );
  const list = v.strictTuple(
    [severity, v.optional(options)],
    `The rule “${id}” takes a severity, or a list of a severity and options.`,
  );
  return v.union([severity, list], notOneOf(what, SETTINGS));
}

function optionsOf(id: string, options: Options = {}): Entries {
  return Object.fromEntries(
    Object.entries(options).map(([key, standard]) => [
      key,
      v.pipe(optionLike(standard, id, key), v.metadata({ default: standard })),
    ]),
  );
}

function optionLike(standard: Options[string], id: string, key: string): v.GenericSchema {
  const must = (be: string) => `Option “${key}” of the rule “${id}” must be a ${be}.`;
  if (typeof standard === 'number') return v.number(must('number'));
  if (typeof standard === 'boolean') return v.boolean(must('boolean'));
  if (typeof standard === 'string') return v.string(must('text'));
  return v.array(v.union([v.string(), v.number(), v.boolean()]), must('list'));
}

/** An object whose keys are known. */
function shape(what: string, unknown: string, optional: Entries, required: Entries = {}) {
  const keys = [...Object.keys(optional), ...Object.keys(required)];
  const entries = {
    ...required,
    ...Object.fromEntries(
      Object.entries(optional).map(([key, schema]) => [key, v.optional(schema)]),
    ),
  };
  const none = `The ${what} must be an object.`;
  const object = v.strictObject(entries, ({ expected, path, input }) => {
    const key = String(path?.at(-1)?.key);
    if (expected === 'never') {
      const where = unknown === 'Unknown rule' ? '' : ` in the ${what}`;
      return `${unknown} “${key}”${where}.${didYouMean(key, keys)}`;
    }
    return input === undefined && path ? `“${key}” is missing in the ${what}.` : none;
  });
  return v.pipe(
    v.custom<object>((value) => !Array.isArray(value), none),
    object,
  );
}

function choice(what: string, allowed: readonly string[]) {
  return v.picklist(allowed, notOneOf(what, allowed));
}

function notOneOf(what: string, allowed: readonly string[]) {
  return ({ input }: { readonly input: unknown }) =>
    typeof input === 'string'
      ? `Unknown ${what}: “${input}”. Use ${allowed.join(', ')}.${didYouMean(input, allowed)}`
      : `The ${what} must be one of ${allowed.join(', ')}.`;
}

function text(key: string) {
  return v.string(`“${key}” must be a text.`);
}

function oneText(key: string, more = '') {
  return v.pipe(
    v.string(`Each of “${key}” must be a text.${more}`),
    v.nonEmpty(`A text in “${key}” is empty.`),
  );
}

function texts(key: string) {
  return v.array(oneText(key), `“${key}” must be a list of texts.`);
}

function textOrTexts(key: string) {
  return v.union([oneText(key), texts(key)], `“${key}” must be a text or a list of texts.`);
}

function described<const S extends v.GenericSchema>(about: string, schema: S) {
  return v.pipe(schema, v.description(about));
}
