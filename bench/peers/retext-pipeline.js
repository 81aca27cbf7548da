/** The plugins of retext that come nearest to what followup-lint looks at. */
import dictionary from 'dictionary-en';
import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import retextSpell from 'retext-spell';

export const pipeline = retext()
  .use(retextSpell, { dictionary })
  .use(retextReadability)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextProfanities)
  .freeze();
