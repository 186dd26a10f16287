/** English words for drills and manoeuvres. */
import type { TriggerLexicon } from '../types';

export const exercises: TriggerLexicon = {
  mechanism: 'exercise',
  tells:
    'joint exercise|joint exercises|joint drill|joint drills|joint military exercise|joint military exercises|' +
    'joint military drill|joint military drills|joint naval exercise|joint naval exercises|joint naval drill|joint naval drills|' +
    'joint air exercise|joint air exercises|joint air drill|joint air drills|joint training exercise|joint training exercises|' +
    'joint maneuvers|joint manoeuvres|joint maneuver|joint manoeuvre|joint military maneuvers|joint military manoeuvres|' +
    'military exercise|military exercises|naval exercise|naval exercises|air exercise|air exercises|maritime exercise|maritime exercises|' +
    'military drill|military drills|naval drill|naval drills|air drill|air drills|live-fire drill|live-fire drills|live-fire exercise|live-fire exercises|' +
    'field exercise|field exercises|field training exercise|command post exercise|tabletop exercise|table-top exercise|' +
    'military maneuvers|military manoeuvres|naval maneuvers|naval manoeuvres|war games|wargames|war game|counter-terrorism exercise|counterterrorism exercise|' +
    'anti-terror drill|anti-terror exercise|anti-terrorism drill|anti-terrorism exercise|counter-terror exercise|anti-terror drills|' +
    'bilateral exercise|bilateral exercises|multinational exercise|multinational exercises|multilateral exercise|trilateral exercise|trilateral exercises|' +
    'combined exercise|combined exercises|combined drill|combined drills|annual exercise|annual exercises|annual drill|annual drills|passing exercise|passex|' +
    'cyber exercise|cyber drill|rescue exercise|rescue drill|search and rescue exercise|amphibious exercise|amphibious drill|submarine exercise|' +
    'exercise codenamed|exercise code-named|exercise dubbed|exercise named|drill codenamed|drill code-named|drill dubbed|drill named|exercise called|' +
    'the exercise|the exercises|the drill|the drills|the manoeuvres|the maneuvers|exercises with|exercise with|drills with|drill with|' +
    'exercise between|exercises between|drill between|drills between|manoeuvres with|maneuvers with|combat exercise|combat exercises|' +
    'exercise began|exercise kicked off|exercise started|exercise concluded|exercise ended|drill began|drill started|drill ended',
  names: 'exercise|exercises|drill|drills|manoeuvre|manoeuvres|maneuver|maneuvers|wargaming',
  not:
    'exercise restraint|exercise caution|exercise its right|exercise their right|exercises caution|in the exercise of|' +
    'drill holes|oil drilling|exercise power|exercise control|drilling rights|exercise authority|exercise his|their first drill|' +
    'room for maneuver|room for manoeuvre|freedom of maneuver|voting exercise|physical exercise|evacuation drill at',
};
