/** After the last decision on an article: offers to say that it was read in full, which nobody else will ask for. */
import type { CardArticle } from '../../core/review/types';
import { byId, show, tell } from '../common/elements';
import { say } from '../common/speech';

let offered: CardArticle | undefined;

export function prepareFinishOffer(finish: (article: CardArticle) => void): void {
  byId('finish-offer-yes').addEventListener('click', () => {
    const article = offered;
    hideOffer();
    if (article) finish(article);
  });
  byId('finish-offer-no').addEventListener('click', hideOffer);
}

export function offerFinish(article: CardArticle): void {
  offered = article;
  tell(byId('finish-offer-text'), say('finish-offer', { title: article.title }));
  show(byId('finish-offer'), true);
}

export function hideOffer(): void {
  offered = undefined;
  show(byId('finish-offer'), false);
}
