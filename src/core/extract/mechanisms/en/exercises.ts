/** English words for drills and manoeuvres. */
import type { TriggerLexicon } from '../types';

export const exercises: TriggerLexicon = {
  mechanism: 'exercise',
  tells:
    'joint (air drill|air drills|air exercise|air exercises|drill|drills|exercise|exercises|maneuver|' +
    'maneuvers|manoeuvre|manoeuvres|military drill|military drills|military exercise|' +
    'military exercises|military maneuvers|military manoeuvres|naval drill|naval drills|' +
    'naval exercise|naval exercises|training exercise|training exercises)|(military|naval|' +
    'the) (drill|drills|exercise|exercises|maneuvers|manoeuvres)|(air|live-fire|combined|' +
    'annual) (drill|drills|exercise|exercises)|(maritime|bilateral|multinational|trilateral|' +
    'combat) (exercise|exercises)|(tabletop|table-top|counter-terrorism|counterterrorism|' +
    'counter-terror|multilateral|passing|submarine) exercise|(anti-terrorism|cyber|rescue|' +
    'amphibious) (drill|exercise)|exercise (began|between|called|code-named|codenamed|concluded|' +
    'dubbed|ended|kicked off|named|started|with)|drill (began|between|code-named|codenamed|dubbed|' +
    'ended|named|started|with)|(exercises|drills) (between|with)|(anti-terror|command post|field|' +
    'field training|search and rescue) exercise|field exercises|war (game|games)|wargames|passex|' +
    'anti-terror (drill|drills)|(maneuvers|manoeuvres) with|(trained|train|training|drilled|drill|' +
    'practised|practiced|practise|rehearsed|manoeuvred) (together|side by side|jointly|alongside)|' +
    'joint training (off|in|at)|combined (training|manoeuvres)|(sailed|flew|fired) together|' +
    'passage exercise|fleet exercise|(anti-piracy|anti-submarine|search-and-rescue|humanitarian|' +
    'disaster|mountain|desert|border|parachute|sniper|special forces) (exercise|exercises|drill|' +
    'drills)',
  names: 'exercise(s|)|drill(s|)|manoeuvre(s|)|maneuver(s|)|wargaming',
  not:
    'exercise (authority|caution|control|his|its right|power|restraint|their right)|' +
    'exercises caution|in the exercise of|drill holes|oil drilling|drilling rights|their first drill|' +
    '(freedom of|room for) maneuver|room for manoeuvre|(physical|voting) exercise|evacuation drill at',
};
