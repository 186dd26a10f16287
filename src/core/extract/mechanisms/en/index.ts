/** All English lexicons of occasions, one per mechanism. */
import type { TriggerLexicon } from '../types';
import { calls } from './calls';
import { committees } from './committees';
import { deployments } from './deployments';
import { exercises } from './exercises';
import { exhibitions } from './exhibitions';
import { inForce } from './in-force';
import { meetings } from './meetings';
import { operations } from './operations';
import { signings } from './signings';
import { statements } from './statements';
import { suspensions } from './suspensions';
import { training } from './training';
import { transfers } from './transfers';
import { visits } from './visits';

export const lexicons: readonly TriggerLexicon[] = [
  visits,
  meetings,
  calls,
  committees,
  signings,
  inForce,
  training,
  exercises,
  deployments,
  transfers,
  operations,
  exhibitions,
  statements,
  suspensions,
];
