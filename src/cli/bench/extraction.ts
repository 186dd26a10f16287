/**
 * Accord's extraction against what a developer would otherwise put together from libraries: wink-nlp (tokens,
 * sentences, parts of speech, entities) with its English model, and chrono-node (dates). Same texts, same run,
 * in turns, so that the ratio does not hang on the machine. No such pair is known for Arabic.
 */
import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractArticle } from '../../core/extract/extract-article';
import { defaultCodebook } from '../../core/model/default-codebook';
import { median, timed } from './stopwatch';
import type { Text } from './workload';

const ROUNDS = 7;

export interface ExtractionTimes {
  /** Milliseconds of processor time per article, median of the rounds. */
  readonly accordEnglish: number;
  readonly librariesEnglish: number;
  readonly accordArabic: number;
  /** Processor time a character, Arabic over English. */
  readonly arabicOverEnglish: number;
}

export function measureExtraction(texts: readonly Text[]): ExtractionTimes {
  const codebook = defaultCodebook();
  const accord = (all: readonly Text[]) =>
    all.forEach(({ text }) => extractArticle(text, { codebook, published_on: '2024-05-14' }));
  const wink = winkNLP(model);
  const libraries = (all: readonly Text[]) =>
    all.forEach(({ text }) => {
      const doc = wink.readDoc(text);
      doc.sentences().out();
      doc.entities().out();
      doc.tokens().out(wink.its.pos);
      chrono.parse(text, new Date('2024-05-14'));
    });
  const english = texts.filter(({ language }) => language === 'en');
  const arabic = texts.filter(({ language }) => language === 'ar');
  // The first round warms both up.
  const rounds = Array.from({ length: ROUNDS + 1 }, () => ({
    accord: timed(() => accord(english)).seconds,
    libraries: timed(() => libraries(english)).seconds,
    arabic: timed(() => accord(arabic)).seconds,
  })).slice(1);
  const perArticle = (seconds: number, all: readonly Text[]) => (1000 * seconds) / all.length;
  const accordSeconds = median(rounds.map((round) => round.accord));
  const arabicSeconds = median(rounds.map((round) => round.arabic));
  return {
    accordEnglish: perArticle(accordSeconds, english),
    librariesEnglish: perArticle(median(rounds.map((round) => round.libraries)), english),
    accordArabic: perArticle(arabicSeconds, arabic),
    arabicOverEnglish: arabicSeconds / characters(arabic) / (accordSeconds / characters(english)),
  };
}

function characters(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
