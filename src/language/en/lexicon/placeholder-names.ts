import type { PlaceholderMeaning } from '../../../model/message.ts';

/**
 * Words in a placeholder's name, and what the placeholder then stands for. Order decides:
 * "topic you discussed with the hiring manager" is a topic, "your name" is the sender.
 */
export const PLACEHOLDER_MEANINGS: readonly {
  meaning: PlaceholderMeaning;
  any: ReadonlySet<string>;
}[] = [
  {
    meaning: 'topic',
    any: new Set(
      'topic topics discussed discussion conversation detail details specific specifics something project challenge insight mentioned talked learned aspect point example moment initiative problem question highlight'.split(
        ' ',
      ),
    ),
  },
  {
    meaning: 'skill',
    any: new Set(
      'skill skills experience strength strengths qualification qualifications achievement achievements expertise background accomplishment value'.split(
        ' ',
      ),
    ),
  },
  {
    meaning: 'contact',
    any: new Set(
      'phone telephone mobile cell email mail linkedin url website portfolio contact address number'.split(
        ' ',
      ),
    ),
  },
  {
    meaning: 'date',
    any: new Set('date day time week weekday month deadline when year'.split(' ')),
  },
  {
    meaning: 'role',
    any: new Set('role position title job vacancy post opening designation'.split(' ')),
  },
  {
    meaning: 'company',
    any: new Set(
      'company organisation organization employer firm business team department institution school hospital agency'.split(
        ' ',
      ),
    ),
  },
  {
    meaning: 'sender',
    any: new Set('your my sender candidate applicant signature me own self signer'.split(' ')),
  },
  {
    meaning: 'reader',
    any: new Set(
      'name names interviewer interviewers recipient reader manager recruiter hiring first last firstname lastname surname mr ms dr contactname panel'.split(
        ' ',
      ),
    ),
  },
];

/** Tags that people paste with formatted text; `<b>` is not a placeholder. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  'a b i u p br em strong span div ul ol li hr h1 h2 h3 h4 table tr td th html body head font img blockquote code pre small sup sub s'.split(
    ' ',
  ),
);

/** Words that begin an aside: "[in Polish]", "[laughs]". */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set(
  'in at on from with by as and or then now also sic pause laughs laughter applause redacted emphasis translated'.split(
    ' ',
  ),
);
