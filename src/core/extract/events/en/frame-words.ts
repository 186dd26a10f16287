/** English words that place an occasion in time, or say that it is only talked of. */
import type { FrameWords } from '../frame-words';

export const english: FrameWords = {
  futureBefore:
    /\b(?:will|would|shall|'ll|is to|are to|was to|were to|set to|due to|scheduled(?: to)?|slated(?: to)?|awaited|(?:prepar(?:ed|ations?)|arrangements?)(?: were)?(?: made)?(?: as well)? for|plans? to|planned(?: to)?|planning(?: to)?|plans for|expected to|intends? to|intended to|going to|about to|prepar(?:es|ing) (?:to|for)|agreed to|decided (?:to|on)|pledged to|offered to|vowed to|promised to|ready to|hopes? to|wants? to|keen to|willing to|seeks? to|aims? to)(?: (?!in|at|during|after|following|from|on|while|where|when|as|(?:ha[sd]|have|was|were)\b)[a-z0-9-]+){0,5} $|(?<!continued |continuing |continues |began |begun |started |managed |went on |helped |used |return |returned )\bto (?:be |jointly )?$/,
  futureAfter:
    /^(?: (?!who|which|that|and|as|while|but)[a-z0-9-]+){0,6}? (?:will|is to|are to|is set to|are set to|is due|are due|is scheduled|are scheduled|is expected|are expected|is planned|are planned|is slated|would) /,
  futureNear:
    /\b(?:next (?:week|month|year|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|upcoming|forthcoming|in the coming|later this|soon|tomorrow)\b/,
  promised:
    /\b(?:announced|pledged|promised|vowed|undertook|confirmed|assured|made known)\b[^.;]{0,60} would(?: also| soon| now| shortly)? $/,
  futureTrigger: /^(?:to |will )/,
  earlierBefore:
    /\b(?:had|having)\b(?! (?:a|an|the|several|some|two|three|separate|bilateral|no) )(?: (?!to\b)[a-z]+){0,4} $|\b(?:previously|earlier|already|once)(?: [a-z]+){0,2} $/,
  earlierNear:
    /\b(?:since (?:the )?\d{4}|years ago|decades|last year|in recent years|in the past|over the past|the past year|back in|long-standing|set up in|established in|founded in|under (?:a|an|the) (?:\d{4}|[a-z]+) (?:agreement|accord|pact|deal|treaty))\b/,
  earlierOpening: /^(?:it is worth|background|historically|in the past)/,
  unrealBefore:
    /\b(?:agreed? (?:to|on|that)|agreeing to|sp(?:oke|oken|eak|eaks) (?:about|of)|discuss\w*|review(?:s|ed|ing)?|examin\w+|look(?:s|ed|ing)? (?:at|into)|talks (?:on|about)|views on|studied|negotiat\w+|refus\w+|reject\w*|declin\w+|rul(?:es?|ed|ing) out|oppos(?:e|es|ed|ing)|no plans|explor\w+|considered|considering|includ(?:e|es|ing)|such as|areas?|fields?|spheres?|possibilit\w+|possible|potential|need(?:s|ed)? (?:for|to)|importance of|necessity|call(?:ed|s|ing)? for|urg(?:ed|ing)|propos\w+|hop(?:e|ed|es|ing)|aim(?:s|ed|ing)? (?:to|at)|strengthen\w*|enhanc\w+|expan[ds]\w*|increas\w+|boost\w*|deepen\w*|interest(?:ed)? in|look(?:s|ed|ing)? forward|wish\w*|ready to|willing\w* to|want(?:s|ed)? to|seek(?:s|ing)? to|could|should|may|might|if|never|without|request\w*|cooperation in|cooperation on|cooperation through|ways (?:to|of)|in terms of|praised|importance|role of|opportunit\w+|aspects|prospects|avenues|preparations|topics|matters|issues of|plans? for|step(?:ped|s|ping)? up|intensif\w+|reinforc(?:e|es|ed|ing)|promot\w+|(?:call(?:ed|s)? on|invit\w+|ask(?:s|ed|ing)?) [^.;]{1,80} to|in the area|intends? to|would|focus(?:ed|es|ing)? on|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing))\b[^.;]{0,90}$|(?:\bnot|n't)(?! only| just| merely)(?: [a-z]+){0,4} $/,
  textTopicBefore:
    /\b(?:agreement|agreements|memorandum|memoranda|mou|accord|accords|pact|pacts|protocol|letter of intent|talks|understanding) (?:on|for|to|of|covering|concerning|regarding|about)\b[^.;]{0,90}$/,
  contentBefore:
    /\b(?:includes?|including|covers?|covering|provides for|provided for|stipulates?|foresees?|envisages?|under which|entails?|package of)\b[^.;]{0,110}$/,
  unrealContactBefore:
    /\b(?:exchanges? of|mutual|(?<!\b(?:held|hosted|opened|began|concluded|at|during)(?: (?:a|an|the|their))? )regular|reciprocal|more|further|future|look(?:s|ed|ing)? forward to|agreed? to (?:hold|continue)|continue(?:d)? to hold|plans? to|frequent|invit\w+ (?:[a-z]+ ){0,6}to|invitation to|extended an invitation|follow-up|such as|formats? of|envisag\w+|facilitat\w+|deepening of|development of|called off|calls off|call off|cancell?ed|cancels|postponed|postpones|put off|scrapped|let|lets|hopes?|hoped|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|would|no|without|next|holding|before any|provid(?:es|ed|ing) for|calls? for|called for|covers?)(?: [a-z'-]+){0,4} $/,
  happens:
    /\b(?:began|begins|begun|begin|start(?:ed|s)?|kicked off|kicks off|kick off|held|hold|holds|holding|conduct(?:ed|s|ing)?|carr(?:y|ied|ies) out|took part|taking part|take part|takes part|participat\w+|conclud(?:ed|es)|ended|ends|under ?way|opened|opens|wrapped up|host(?:ed|s|ing)?|stag(?:ed|es|ing)|launch(?:ed|es)?|complet(?:ed|es)|finish(?:ed|es)|graduat\w+|took place|takes place|taking place|take place|undertook|undertake|running|runs|ran|join(?:ed|s)?|attend(?:ed|s|ing)?|train(?:ed|s)|continu(?:ed|es|ing)|provid(?:e|ed|es|ing)|receiv(?:ed|es|ing)|arriv(?:ed|es)|deployed|organi[sz]ed|exhibit\w*|entered|enters|underway|inaugurated|observed|carries|(?:phase|edition|iteration) of|codenamed|dubbed|named|called|joins|performed|gathered|extradited|deported|repatriated|will be|will take|arrest(?:s|ed)|seized|dismantled|detained|busted|captured|raided|rescued|intercepted|smashed|foiled|freed|broke up|(?:is|are|was|were) in (?:[a-z]+ ){1,3}for)\b/,
  hostile:
    /\b(?:attack(?:ed|s|ing)? (?:on|against|by)|attacked|invad\w+|invasion|bombard\w*|bomb(?:ed|ing)|shell(?:ed|ing)|airstrikes?|air strikes?|clash(?:ed|es)?|killed|wounded|shot (?:down|dead)|hurled|traded fire|exchanged fire|brawl\w*|scuffl\w+|skirmish\w*|annex\w*|provocation\w*|incursion|violat(?:ed|ion|ions|ing)|infiltrat\w+|threaten\w*|condemn\w*|protest(?:ed|s)?|rebels|gunmen)\b/,
  background:
    /\b(?:in (?:the )?(?:wake|aftermath|face) of|(?:in )?response to|because of|amid|following|after|since|despite|before|protect\w* against|defen[cs]e against|guard\w* against)(?! a joint)(?: [a-z'-]+){0,6} (?:invasion|aggression|attacks?|war|annexation|bombardment|provocations?|threats?|violations?)\b/g,
  adverse:
    /\b(?:accus(?:ed|es|ing)(?! of)|fired (?:at|on|water)|opened fire|water cannon|shot down|rammed|retaliat\w+|denounced the attack|intercepted a|scrambled|sanction(?:ed|s)|spying|espionage)\b/,
  joint:
    /\b(?:joint(?:ly)?|together|combined|bilateral|trilateral|multinational|side by side|in cooperation with|alongside|between|with)\b/,
  together:
    /\b(?:joint(?:ly)?|combined|bilateral|trilateral|multinational|multilateral|together|side by side)\b/,
  takesPart:
    /\b(?:takes?|took|taking|taken) part\b|\bparticipat\w+|\bjoin(?:s|ed|ing)?\b|\bcontingents?\b|\bfrom (?:\d+|several) (?:countries|nations|states)\b/,
  watches: /\bobservers?\b|\bobserving\b/,
  textOpening:
    /^[^a-z]{0,3}(?:under )?(?:the|this|that|these) (?:[a-z-]+ ){0,2}(?:agreements?|memorandum|mou|accords?|pact|protocol|deal|plan|treaty|contract|texts?)\b/,
  futureClause: /\b(?:will|shall|is to|are to|set to|due to|scheduled|plans? to|intends? to)\b[^.;]{0,90}$/,
  settingBefore:
    /\b(?:on the sidelines? of|on the margins? of|coincid\w+ with|ahead of|in the run-up to|as part of preparations for)\b[^.;]{0,70}$/,
  attendants:
    /\b(?:attended by|in the presence of|representatives? (?:of|from)|members of|chair(?:man|woman)? of|head of)\b[^.;]{0,100}$/,
  separate:
    /\b(?:also (?:met|held|visited|received|spoke|signed|paid|called|had)|separately|on another note|in a separate|another|earlier in the day|later in the day|while in|meanwhile)\b/,
};
