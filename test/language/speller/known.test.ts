import { describe, expect, it } from 'vitest';
import { createSpeller } from '../../../src/language/en/speller/speller.ts';
import { openWordList, readOwnList } from './word-list.ts';

const words = openWordList();
const speller = createSpeller(words, ['Zyntrix', 'blorple']);

function unknown(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && !speller.isKnown(word));
}

function known(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '' && speller.isKnown(word));
}

describe('isKnown', () => {
  it('knows the spellings of four dialects', () => {
    expect(
      unknown(`color colour organize organise organization organisation center centre program
        programme judgment judgement traveling travelling enroll enrol fulfill fulfil check cheque
        defense defence license licence analyze analyse catalog catalogue tire tyre gray grey
        aging ageing skillful skilful practise favour favorite favourite honour labour behaviour
        modelling labelling grown-up whilst learnt spelt jewellery aluminium maths`),
    ).toEqual([]);
  });

  it('knows the words of work and of many trades', () => {
    expect(
      unknown(`onboarding roadmap stakeholders SaaS LinkedIn résumé upskill offboarding all-hands
        WFH Kubernetes TypeScript npm PostgreSQL Terraform GitHub DevOps frontend backend refactor
        telehealth phlebotomy paralegal HVAC drywall MIG TIG mise sous barista latte EBITDA KYC
        fintech payroll ISA qPCR HACCP forklift 3PL NGO fundraising videographer lakh crore prepone
        webinar mentorship deliverables walkthrough kickoff timeline follow-up e-mail`),
    ).toEqual([]);
  });

  it('knows every word of our own lists', () => {
    for (const list of ['workplace', 'software', 'medical', 'trades', 'employers', 'places']) {
      expect(readOwnList(list).filter((word) => !speller.isKnown(word))).toEqual([]);
    }
  });

  it('knows given and family names with a capital', () => {
    for (const list of ['given-names', 'family-names']) {
      expect(readOwnList(list).filter((word) => !speller.isKnown(word))).toEqual([]);
    }
    expect(
      unknown("Nguyen's Xiaoming Oluwaseun Siobhán Wiśniewska O'Brien D'Angelo Al-Sayed"),
    ).toEqual([]);
    expect(known('priya xiaoming')).toEqual([]);
  });

  it('takes any case pattern of a plain word, and wants the capital of a proper noun', () => {
    expect(
      unknown('Received RECEIVED received Monday MONDAY Paris iPhone GreenTech JavaScript'),
    ).toEqual([]);
    expect(known('monday Recieved RECIEVED THier')).toEqual([]);
  });

  it('takes possessives, contractions and both apostrophes', () => {
    expect(
      unknown(`company's company’s managers' James' Priya’s don't don’t we'd y'all I've it’s they'll
        could've o'clock let's KPIs CVs`),
    ).toEqual([]);
    expect(known("compnay's dont didnt recieve's")).toEqual([]);
  });

  it('takes hyphenated words when all parts are known', () => {
    expect(
      unknown(
        'well-known co-founder pre-read ex-colleague non-profit state-of-the-art data-driven',
      ),
    ).toEqual([]);
    expect(known('well-knwon recieve-only')).toEqual([]);
  });

  it('is never sure of digits, other scripts and single letters', () => {
    expect(unknown('21st 3D Q3 B2B 401k COVID-19 2026 привет 你好 नमस्ते a x')).toEqual([]);
  });

  it('sees through accents and invisible characters', () => {
    expect(
      unknown('resume resumé café naïve inter\u00ADview inter\u200Bview re\u0301sume\u0301'),
    ).toEqual([]);
    expect(known('intr\u00ADview')).toEqual([]);
  });

  it('takes productive affixes on common words only', () => {
    expect(
      unknown('micromarket multilocation thoughtfulness uninterested companywide nonstandard'),
    ).toEqual([]);
    expect(known('untill happyness valueable accidently greatful recuring intergrate')).toEqual([]);
  });

  it('takes the words that a caller adds, in any case', () => {
    expect(unknown('Zyntrix zyntrix BLORPLE')).toEqual([]);
  });

  it('takes a hyphenated word that a caller adds, and no other made of its parts', () => {
    const own = createSpeller(words, ['Zyntra-Blorp']);
    expect(own.isKnown('zyntra-blorp')).toBe(true);
    expect(own.isKnown('zyntra-blorps')).toBe(false);
    expect(speller.isKnown('zyntra-blorp')).toBe(false);
  });

  it('knows none of the well-known misspellings', () => {
    for (const line of readOwnList('misspellings')) {
      const [wrong = '', right] = line.split(' -> ');
      expect(speller.isKnown(wrong), wrong).toBe(false);
      expect(speller.isCommonMisspelling(wrong)).toBe(right);
    }
  });
});
