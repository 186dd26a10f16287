import { isInstitutionName } from '../../../../src/core/extract/domains/institution';
import { readArticleText } from '../../../../src/core/text/read-article-text';

function check(text: string, term: string): boolean {
  const start = text.indexOf(term);
  return isInstitutionName(readArticleText(text), { start, end: start + term.length });
}

test.each([
  ['The Counter Narcotics Police of Afghanistan took part.', 'Counter Narcotics'],
  ['He met the head of the counter-terrorism unit.', 'counter-terrorism'],
  ['The Directorate for Border Control sent a team.', 'Border Control'],
  [
    'The bilateral drill was opened by the general at the Humanitarian Peace Support School.',
    'Peace Support',
  ],
  ['They thanked the Caribbean Disaster and Emergency Management Agency.', 'Disaster'],
  ['He sits in the Supreme Council for Counter-Terrorism and Border Control.', 'Border Control'],
  ['The course is held at the Cyber Defence Centre in Oslo.', 'Cyber Defence'],
  ["He is Fiji's minister for home affairs and immigration.", 'immigration'],
  ['She heads the ministry of justice, interior and border control.', 'border control'],
  ['A joint drill at sea ends it, the Maldives National Defence Force said.', 'National Defence'],
  ['زار مقر الهيئة الوطنية العليا لمكافحة المخدرات.', 'مخدرات'],
  ['التقى مدير مكافحة الإرهاب.', 'إرهاب'],
])('a name: %s', (text, term) => {
  expect(check(text, term)).toBe(true);
});

test.each([
  ['They agreed to step up counter-terrorism work.', 'counter-terrorism'],
  ['The joint Border Security Committee met.', 'Border Security'],
  ['The anti-drug agencies of both countries met.', 'anti-drug'],
  ['They opened a joint Cyber Defence Centre.', 'Cyber Defence'],
  ['The ministers for defence of both agreed on trade and border control.', 'border control'],
  ['They want a cyber defence centre.', 'cyber defence'],
  ['The Disaster is over and the Agency has gone home.', 'Disaster'],
  ['اتفقا على إنشاء مركز لمكافحة الإرهاب.', 'إرهاب'],
  ['عقدت اللجنة المشتركة لمكافحة المخدرات اجتماعها.', 'مخدرات'],
])('no name: %s', (text, term) => {
  expect(check(text, term)).toBe(false);
});
