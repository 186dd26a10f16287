/** Arabic 'training' that two nations hold together: تدريب عسكري مصري روسي is a drill, and no course. */
import type { Trigger } from '../mechanisms/types';
import type { ReadSentence } from './types';

/** The noun for training, and 'began to train together'; folded. */
const TRAINING = /^(?:ال)?تدريب(?:ا|ات)?$/;
/** Characters between the noun and the first nationality: one adjective may stand between. */
const REACH = 14;
/** Characters between two adjectives side by side. */
const ADJACENT = 3;

/** The trigger of a drill where two nationalities stand behind 'training', else the trigger as it is. */
export function asSharedDrill(read: ReadSentence, trigger: Trigger): Trigger {
  if (trigger.mechanism !== 'training_delivery' || !TRAINING.test(read.wordsAt(trigger))) return trigger;
  const nations = read.countries.filter(({ form, start }) => form === 'demonym' && start >= trigger.end);
  const [first, second] = nations;
  const shared =
    first !== undefined &&
    second !== undefined &&
    first.country !== second.country &&
    first.start - trigger.end <= REACH &&
    second.start - first.end <= ADJACENT;
  return shared ? { ...trigger, mechanism: 'exercise', strength: 'told', object: null } : trigger;
}
