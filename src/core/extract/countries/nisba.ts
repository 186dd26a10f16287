/**
 * Inflects the Arabic nisba, the adjective of belonging: from تركي come تركية, تركيان, تركيين, تركيون,
 * تركيات... The article and other proclitics are the matcher's business.
 */

/** Endings after the masculine singular; the last is the accusative (وفداً تركياً), written without tanwin. */
const ENDINGS = ['', 'ة', 'ان', 'ين', 'ون', 'تان', 'تين', 'ات', 'ا'];

/**
 * All forms of a masculine singular nisba. Of two words (كوري جنوبي) both agree, without and with the
 * article on each (الكورية الجنوبية). A first word that is no nisba (جنوب أفريقي) stays as it is.
 */
export function nisbaForms(masculine: string): readonly string[] {
  const [first = '', second] = masculine.split(' ');
  if (second === undefined) return ENDINGS.map((ending) => first + ending);
  const agreeing = first.endsWith('ي');
  return ENDINGS.flatMap((ending) => {
    const head = agreeing ? first + ending : first;
    return [`${head} ${second}${ending}`, `ال${head} ال${second}${ending}`, `${head} ال${second}${ending}`];
  });
}
