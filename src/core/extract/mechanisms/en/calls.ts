/** English words for officials who talk at a distance. */
import type { TriggerLexicon } from '../types';

export const calls: TriggerLexicon = {
  mechanism: 'phone_call',
  tells:
    'phone (call|calls|conversation|talks)|telephone (call|calls|conversation|discussion|talk|talks)|' +
    'telephonic (conversation|discussion|talk|talks)|spoke (by phone|by telephone|on the phone|' +
    'over phone|over the phone|to her|to his|with her|with his)|(spoken|speak) (by phone|' +
    'on the phone|over the phone)|talked (by phone|by telephone|on the phone|over the phone)|(over|' +
    'on) (the phone|the telephone)|video (call|calls|conference|conferencing|link)|telephoned|phoned|' +
    'telephonically|video-conference|videoconference|video-link|rang|telecon|teleconference|dialled|' +
    'dialed|(by|talk by) phone|by telephone|(online|virtual) (meeting|talks)|virtual summit|' +
    'virtually met|(held|met) virtually|(had a|held a|in a|received a|received a phone) call|(call|' +
    'in a call) with|via zoom|(rang|called|phoned) up|called (his|her) counterpart|had (his|her) counterpart on the line|got on the phone|(on|in) a (phone|telephone|' +
    'video) call|by (phone|telephone|video)|(held|had|in|during) a (telephone|phone|video|' +
    'virtual) (chat|meeting|conversation|talk|exchange)|down the line|hotline call|spoke remotely|(in|through) (a |)virtual (mode|format)|(held|took place|met|convened|conducted|hosted) (virtually|online|remotely)|(by|via|through) (videoconference|video-conference|video conference|video conferencing|video link|teleconference)',
  names: 'the call|this call|the conversation|phone contact',
  not: '(reached|contacted|interviewed|questioned) by (phone|telephone)|call with concern|phone (app|network|number)|rang (out|the bell)|on-call|on the phone of|at (his|her) phone',
};
