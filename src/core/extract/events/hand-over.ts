/** Whether people are handed over, which has a second side though it is told as a place. */
import type { Draft } from './draft';

/** 'Portugal's judges sent the man to Brazil', 'held in Malaysia in coordination with Thailand'; folded. */
const HANDS_OVER =
  /^(?:extradit|hand|deport|surrender|turn)|^[وف]?(?:س?[يت]|ا)?(?:ست?لم|سترد|رحل|تسلم|عاد|تسليم|ترحيل)|^[وب]?(?:ال)?(?:تنسيق|تعاون) مع/;

export const isHandOver = (draft: Draft): boolean =>
  draft.groups.some(({ triggers, sentence }) =>
    triggers.some((trigger) => trigger.strength === 'told' && HANDS_OVER.test(sentence.wordsAt(trigger))),
  );
