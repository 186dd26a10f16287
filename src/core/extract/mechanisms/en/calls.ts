/** English words for officials who talk at a distance. */
import type { TriggerLexicon } from '../types';

export const calls: TriggerLexicon = {
  mechanism: 'phone_call',
  tells:
    'telephoned|phoned|phone call|phone calls|telephone call|telephone calls|telephone conversation|phone conversation|' +
    'telephone talk|telephone talks|phone talks|telephonic conversation|telephonic talk|telephonic talks|telephonic discussion|' +
    'telephone discussion|spoke by phone|spoke by telephone|spoken by phone|speak by phone|spoke on the phone|' +
    'spoken on the phone|spoke over the phone|spoken over the phone|speak over the phone|speak on the phone|' +
    'spoke over phone|talked by phone|talked by telephone|talked on the phone|talked over the phone|talk by phone|' +
    'by telephone|over the telephone|on the telephone|over the phone|on the phone|by phone|telephonically|' +
    'video call|video calls|video conference|video-conference|videoconference|video conferencing|video link|video-link|' +
    'virtual meeting|virtual talks|virtual summit|virtually met|met virtually|held virtually|online meeting|online talks|' +
    'held a call|had a call|in a call with|in a call|call with|received a call|received a phone call|rang|telecon|teleconference|' +
    'via zoom|spoke with his|spoke with her|spoke to his|spoke to her|dialled|dialed',
  names: 'the call|this call|the conversation|phone contact',
  not: 'call with concern|phone number|rang out|rang the bell|phone app|phone network|on-call',
};
