import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../src/input/render-template.ts';
import { comparePlaceholders } from '../../src/facts/declared-placeholders.ts';
import { findPlaceholders } from '../../src/parse/placeholders.ts';
import { expectSound, sourceOf } from './places.ts';

const TEMPLATE =
  'Dear {{first_name}},\n\nthank you for the talk about [Topic], ${companyName} and <Role>.\n\nBest,\n__Your Name__ %PHONE%';

describe('a rendered template', () => {
  it('has its values in place of placeholders of any style', () => {
    const values = {
      'First name': 'Ana',
      topic: 'caching',
      company_name: 'Acme',
      role: 'Analyst',
      'your-name': 'Sam',
      phone: 555,
    };
    expect(renderTemplate(TEMPLATE, values).text).toBe(
      'Dear Ana,\n\nthank you for the talk about caching, Acme and Analyst.\n\nBest,\nSam 555',
    );
  });

  it('maps values to their placeholders, and other words to themselves', () => {
    const rendered = renderTemplate(TEMPLATE, { first_name: 'Ana María', topic: '[Topic]' });
    expect(sourceOf(TEMPLATE, rendered, 'María')).toBe('{{first_name}}');
    expect(sourceOf(TEMPLATE, rendered, 'Ana María,')).toBe('{{first_name}},');
    expect(sourceOf(TEMPLATE, rendered, 'thank you for')).toBe('thank you for');
    const at = rendered.text.indexOf('[Topic]');
    expect(rendered.map.isCopied({ start: at, end: at + 7 })).toBe(false);
    expectSound(TEMPLATE, rendered);
  });

  it('keeps what has no value, no name or no end, and control marks', () => {
    const text = '{{}} {{name [Name {{#if name}} {{ other }} {{name | upcase}}';
    expect(renderTemplate(text, { name: 'Ana' }).text).toBe(
      '{{}} {{name [Name {{#if name}} {{ other }} Ana',
    );
  });

  it('fills in once, and nothing from a prototype', () => {
    expect(renderTemplate('{{a}} {{b}}', { a: '{{b}}', b: 'x' }).text).toBe('{{b}} x');
    expect(renderTemplate('{{constructor}} {{toString}}', {}).text).toBe(
      '{{constructor}} {{toString}}',
    );
  });

  it('maps soundly whatever the values are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, between) => {
        const text = `{{a}}${between}[b c]${between}`;
        expectSound(text, renderTemplate(text, { a, 'b c': b }));
      }),
    );
  });
});

describe('declared placeholders', () => {
  const compare = (declared: string[], text: string) => {
    const { undeclared, unused } = comparePlaceholders(declared, findPlaceholders(text));
    return [
      undeclared.map(({ placeholder, meant }) => `${placeholder.text} → ${meant ?? '?'}`),
      unused,
    ];
  };

  it('are known in any way of writing them', () => {
    expect(compare(['first_name', 'Company'], '{{firstName}} [First name] <company>')).toEqual([
      [],
      [],
    ]);
  });

  it('are compared with those in use', () => {
    expect(
      compare(['interviewer', 'topic', 'role'], '{{interviewr}} {{salary}} [Topic] {{}}'),
    ).toEqual([['{{interviewr}} → interviewer', '{{salary}} → ?'], ['role']]);
  });

  it('are not missed by control marks and unclosed ones', () => {
    expect(compare(['name'], '{{#if name}}{{name}}{{/if}} {{name')).toEqual([[], []]);
  });
});
