import type { Preset, PresetSetting } from '../src/model/config.ts';
import { GUIDES, type GuideId } from '../src/model/guides.ts';
import { rules } from './index.ts';

/** What a guide asks differently from `recommended`; `guides.md` of the sources states each figure. */
const differing: Readonly<Record<GuideId, Preset>> = {
  'dos-and-donts': {
    'thank-you-timing': { options: { latest: 24 } },
    'follow-up-limit': { options: { maxStatusChecks: 1 } },
  },
  secret: {
    'thank-you-timing': { options: { latest: 24 } },
    'follow-up-timing': { options: { afterPromise: 1 } },
    'follow-up-limit': { options: { maxStatusChecks: 4, minHours: 7 * 24, maxDays: 31 } },
    'useful-extra': { severity: 'info' },
  },
  'best-practices': {
    'thank-you-timing': { options: { bestWithin: 48 } },
    'follow-up-limit': { options: { maxStatusChecks: 1 } },
    'useful-extra': { severity: 'info' },
  },
  comprehensive: {
    'thank-you-timing': { options: { latest: 24 } },
    'follow-up-limit': { options: { minHours: 7 * 24 } },
  },
  etiquette: {
    'thank-you-timing': { options: { bestWithin: 48 } },
    'follow-up-timing': { options: { againAfterPromise: 7 } },
  },
};

/** Rules that the guide does not state are off, and its own figures are in force. */
function presetOf(guide: GuideId): Preset {
  const unstated = rules
    .filter(({ rule }) => !rule.sources.includes(guide))
    .map(({ id }): [string, PresetSetting] => [id, { severity: 'off' }]);
  return { ...Object.fromEntries(unstated), ...differing[guide] };
}

/** What each preset changes of what the rules themselves declare, which is `recommended`. */
export const presets: Readonly<Record<string, Preset>> = {
  recommended: {},
  strict: {
    'useful-extra': { severity: 'info' },
    'follow-up-limit': { options: { maxDays: 31 } },
  },
  ...Object.fromEntries(
    (Object.keys(GUIDES) as GuideId[]).map((guide) => [`guide/${guide}`, presetOf(guide)]),
  ),
};
