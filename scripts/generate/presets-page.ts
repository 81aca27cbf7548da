import { GUIDES, type GuideId, type RegisteredRule, presets, rules } from '../../src/index.ts';
import { code, NOTE, plainText, table } from './markdown.ts';
import { severitySummary } from './severity.ts';

const LEAD = `A preset is a set of severities and options. \`recommended\` is in force where nothing is configured.
\`strict\` has every rule on. Each guide has a preset of its own: rules that the guide does not state are off,
and its own figures are in force.`;

/** `docs/presets.md`: what each preset makes of each rule, and where the guides differ. */
export function presetsPage(): string {
  return [
    NOTE,
    '# Presets',
    LEAD,
    ...guides(),
    '## What is in force',
    'A dash: off. A dot: as in `recommended`.',
    comparison(),
    '## Where the guides differ',
    differences(),
    '',
  ].join('\n\n');
}

function guides(): string[] {
  const rows = (Object.keys(GUIDES) as GuideId[]).map((id) => [
    code(`guide/${id}`),
    plainText(GUIDES[id]),
  ]);
  return [table(['preset', 'guide'], rows)];
}

function comparison(): string {
  const others = Object.keys(presets).filter((name) => name !== 'recommended');
  const rows = rules.map((rule) => [
    `[${code(rule.id)}](rules/${rule.id}.md)`,
    severitySummary(rule),
    ...others.map((name) => setting(rule, name)),
  ]);
  return table(['rule', 'recommended', ...others.map(code)], rows);
}

function setting({ id }: RegisteredRule, preset: string): string {
  const { severity, options = {} } = presets[preset]?.[id] ?? {};
  if (severity === 'off') return '–';
  const figures = Object.entries(options).map(([name, value]) => `${name} ${String(value)}`);
  return [severity ?? (figures.length > 0 ? '' : '·'), ...figures].filter(Boolean).join(', ');
}

function differences(): string {
  return rules
    .flatMap(({ id, rule }) =>
      rule.guidesDiffer ? [`- [${code(id)}](rules/${id}.md): ${rule.guidesDiffer}`] : [],
    )
    .join('\n');
}
