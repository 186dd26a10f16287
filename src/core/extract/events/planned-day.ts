/** The day of an announced occasion that only one of the next sentences gives: 'will hold a drill ... the exercise is scheduled for August 9'. */
import type { PartialDateMention } from '../dates/types';
import { AFTERWARDS, DAY_OF } from './date-words';
import type { Draft } from './draft';
import { sentencesAfter } from './next-sentences';
import { before, behind } from './opening-day';
import type { Group, ReadArticle } from './types';

const REACH = 3;
/** What is to come, named again in front of the day; folded. */
const OCCASION =
  /\b(?:meetings?|talks|sessions?|consultations?|drills?|exercises?|manoeuvres?|maneuvers?|war ?games|visit|trip|tour|ceremony|signing|conference|forum|round|gathering|summit|seminar|workshop|event|course|training|patrols?|deployment)\b|^[^a-z]{0,3}(?:it|this|these|they|both|he|she|the two) |(?<![\u0621-\u064a])[وف]?(?:ال|لل|بال)(?:اجتماع|لقاء|جلسه|دوره|تمرين|تمارين|مناوره|مناورات|تدريب|تدريبات|زياره|مراسم|توقيع|موتمر|منتدي|معرض|قمه|جوله|محادثات|مباحثات|مشاورات|ورشه|فعاليات)(?![\u0621-\u064a])/;
/** Mechanisms that are reported as what they will be; of others the announcement is the news. */
const OCCASIONS = ['meeting', 'committee', 'visit', 'exercise', 'exhibition', 'agreement_signed'];

/** What a draft tells of as still to come, by itself or in the words of who announces it. */
const planned = ({ groups }: Draft): Group[] => groups.filter(({ frame }) => frame === 'future');

/** Whether the day on which it is to take place dates such an event, rather than the day of the announcement. */
export const isPlannedOccasion = (draft: Draft): boolean =>
  draft.main &&
  planned(draft).some(({ triggers }) => triggers.some(({ mechanism }) => OCCASIONS.includes(mechanism)));

/**
 * The first day or month to come that the next sentences give to what was announced.
 * @param rough the month of what takes place 'this week'; the day to come must lie in it where nothing is announced.
 */
export function plannedDay(
  article: ReadArticle,
  draft: Draft,
  rough: string,
): PartialDateMention | undefined {
  if (!draft.main || (planned(draft).length === 0 && rough === '')) return undefined;
  const within = planned(draft).length === 0 ? rough : '';
  const days = sentencesAfter(article, draft, REACH).flatMap(({ dates, sentence }) =>
    dates.filter((date) => {
      if (date.value.length < 7 || date.direction !== 'future' || date.bound !== undefined) return false;
      const words = before(article, date.start, sentence.start);
      return (
        date.value.startsWith(within) &&
        (OCCASION.test(words) || DAY_OF.test(behind(article, date.end))) &&
        !AFTERWARDS.test(words)
      );
    }),
  );
  return days.find(({ value }) => value.length === 10) ?? days[0];
}
