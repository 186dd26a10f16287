/**
 * English words by the status they stand for. Verbs give their finite form and, behind `/`, the
 * infinitive and gerund that another verb may govern. Source: the definitions of the codebook.
 */

export interface StatusWordsEn {
  /** `finite/infinitive/gerund`, separated by `|`; forms may be missing. */
  readonly verbs: string;
  /** Phrases that stand as they are. */
  readonly phrases: string;
}

export const STATUS_WORDS_EN: Readonly<Record<string, StatusWordsEn>> = {
  proposed: {
    verbs:
      'proposed/propose/proposing|proposes|offered/offer/offering|offers|invited/invite/inviting|invites|suggested/suggest/suggesting|urged/urge/urging|urges|requested/request/requesting|requests|sought/seek/seeking|seeks|pitched/pitch|appealed/appeal/appealing|welcomes|floated/float',
    phrases:
      "called for|calls for|calling for|called on|calls on|asked for|has asked|asked|expressed readiness|expressed its readiness|expressed willingness|expressed interest|expressed its interest|expressed his country's readiness|expressed a desire|voiced readiness|voiced willingness|is ready to|are ready to|stands ready|stood ready|was ready to|is willing to|is interested in|looks forward to|wants to|would like to|hopes to|put forward|proposal to|an offer of|aims to|seeks to|desire to|keen to|readiness to",
  },
  held: {
    verbs:
      'met/meet/meeting|meets|held/hold/holding|holds|visited/visit/visiting|visits|received/receive/receiving|receives|hosted/host/hosting|attended/attend/attending|attends|welcomed/welcome/welcoming|toured/tour/touring|convened/convene/convening|inspected/inspect|phoned|telephoned|called',
    phrases:
      'held talks|holds talks|held a meeting|held meetings|held its|held their|paid a visit|arrived on a visit|took place|had a meeting|phone call|telephone call|sat down|co-chaired|chaired|session opened|began its',
  },
  discussed: {
    verbs:
      'discussed/discuss/discussing|discusses|reviewed/review/reviewing|reviews|explored/explore/exploring|examined/examine/examining|considered/consider/considering|addressed/address/addressing|conferred/confer/conferring|debated/debate|tackled/tackle|deliberated|stressed/stress/stressing|stresses|emphasised/emphasise/emphasising|emphasised|underlined/underline/underlining|underscored/underscore/underscoring|highlighted/highlight/highlighting|reaffirmed/reaffirm/reaffirming|reiterated/reiterate|affirmed/affirm/affirming|covered|featured|negotiated/negotiate/negotiating',
    phrases:
      'talked about|talks about|talk about|talks on|talks over|talked over|spoke about|spoke of|exchanged views|exchange views|exchange of views|compared notes|focused on|focusing on|centred on|centered on|dealt with|dealing with|touched on|touched upon|looked at|looked into|shared their views|shared views|took stock|on the agenda|agenda included|agenda includes|talks covered|held discussions|in talks|are discussing|is discussing|are negotiating|is negotiating|attached great importance|discussions on|discussions included|pointed out|on the table|under discussion|up for discussion|came up|comes up|come up|brought up|took up|taken up|take up|taken up with|went over|gone over|going over|went into|gone through it|raised with|broached|was raised|were raised|touched upon|spoke about|speak about|spoken about|spoken of|talk of|talk, too, of|talk too of|talk also of|talk turned to|turned to the|the conversation|the item|other item|items were|topics were|subjects were|subject of the talks|compared assessments|thrashed out',
  },
  agreed: {
    verbs:
      'agreed/agree/agreeing|agrees|decided/decide/deciding|pledged/pledge/pledging|pledges|committed/commit/committing|vowed/vow/vowing|undertook/undertake|promised/promise|granted/grant/granting|consented/consent|resolved to/resolve to|approves|endorsed/endorse/endorsing|settled on',
    phrases:
      'reached a consensus|reached consensus|agreed that|agreed to|agreed on|reached an agreement|reached agreement|reached a deal|struck a deal|came to an agreement|reach an agreement|agreement in principle|shook hands on|agreed upon|announced a deal|a deal with|joint statement|have agreed',
  },
  signed: {
    verbs:
      'signed/sign/signing|signs|inked/ink/inking|inks|concluded/conclude/concluding|adopted/adopt/adopting|adopts|initialled/initial|initialed|sealed/seal|finalised/finalise|finalized',
    phrases:
      'signing of|signature of|put pen to paper|were the signatories|signatories|agreement provides for|agreement provides that|provides that|memorandum provides|accord provides for|mou provides|deal provides for|treaty provides for|entered into an agreement|entered into a memorandum',
  },
  in_force: {
    verbs:
      'ratified/ratify/ratifying|ratifies|renewed/renew/renewing|extended the agreement/extend the agreement',
    phrases:
      'entered into force|enters into force|enter into force|came into force|come into force|comes into force|took effect|takes effect|take effect|came into effect|in force|entry into force|approved by parliament|approved by the parliament|parliament approved|parliament has approved|senate approved|senate has approved|senate ratified|parliament ratified|cabinet approved|cabinet has approved|lawmakers approved|lawmakers have approved|approved the agreement|approved the treaty|approved the bill|ratification of|was ratified|approved by the cabinet|approved by the senate|approved by lawmakers|legislators approved',
  },
  planned: {
    verbs: 'planned/plan/planning|plans|intends/intend/intending|intended|scheduled/schedule',
    phrases:
      'due to|set to|expected to|are to be|is to be|is scheduled|are scheduled|to be held|will be held|plan to|plans to|intend to|intends to|preparing to|prepares to|is preparing|are preparing|slated|earmarked|next round|is about to|is going to|are going to|to be deployed|to be sent|to be established|will host|will|shall|is to|are to',
  },
  ongoing: {
    verbs:
      'continues|continued/continue/continuing|conducts|maintains|launched/launch/launching|started/start/starting|starts|began|begun|kicked off|kicks off',
    phrases:
      'is continuing|are continuing|have been continuing|has been continuing|under way|underway|ongoing|currently|is being carried out|are being carried out|are carrying out|is carrying out|are conducting|is conducting|is implementing|are implementing|in progress|has been training|have been training|has been providing|have been providing|are jointly|is jointly|are building|is training|are training|is being implemented|opened with|exercise opened|drill opened|has begun|have begun|got under way|is taking part|are taking part|working together|is being held|are being held|keeps|operate jointly|is stationed|are stationed|opened in',
  },
  implemented: {
    verbs:
      'completed/complete/completing|delivered/deliver/delivering|delivers|graduated/graduate/graduating|arrived/arrive/arriving|arrives|opened/open/opening|opens|inaugurated/inaugurate/inaugurating|deployed/deploy/deploying|supplied/supply/supplying|donated/donate/donating|handed over/hand over/handing over|extradited/extradite|trained/train/training|dispatched/dispatch/dispatching|sent/send/sending|took part/take part|participated/participate/participating|wrapped up/wrap up|implemented/implement/implementing|established/establish/establishing|cooperated|gifted|seized|dismantled|arrested|set up|provided/provide/providing|assisted/assist|helped/help|cooperates|concluded a/conclude a|exercised',
    phrases:
      'was delivered|were delivered|has been delivered|have completed|has completed|received the first batch|received the second batch|received a batch|received the third batch|has received|took delivery|came to an end|held a joint|held joint|held a drill|held drills|held an exercise|held exercises|held military exercises|taken delivery|was completed|were handed|has trained|have trained|have graduated|finished|ended the exercise',
  },
  conducted: {
    verbs:
      'conducted/conduct/conducting|carried out/carry out/carrying out|organised/organise/organising|organized/organize',
    phrases: '',
  },
  suspended: {
    verbs:
      'suspended/suspend/suspending|suspends|halted/halt/halting|halts|froze/freeze/freezing|frozen|ended/end/ending|ends|terminated/terminate/terminating|terminates|cancelled/cancel/cancelling|canceled|scrapped/scrap|scraps|postponed/postpone|revoked/revoke|expelled/expel|severed/sever|cut off|withdrew/withdraw/withdrawing|denounced/denounce|stopped/stop/stopping|paused/pause/pausing|abrogated|called off',
    phrases:
      'pulled out of|pulls out of|walked away from|broke off|put on hold|no longer in force|suspension of|termination of|withdrawal from the agreement',
  },
  refused: {
    verbs:
      'refused/refuse/refusing|refuses|rejected/reject/rejecting|rejects|declined/decline/declining|declines|turned down|turns down|ruled out/rule out/ruling out|rules out|vetoed/veto|spurned|rebuffed|opposed',
    phrases:
      'said no to|no agreement was reached|failed to agree|failed to reach|no deal was reached|without agreement|refusal to|could not agree|did not agree|will not',
  },
  denied: {
    verbs: 'denied/deny/denying|denies|refuted/refute|refutes|dismissed/dismiss|dismisses|debunked',
    phrases:
      'rejected as baseless|rejected as false|rejects as baseless|dismissed as false|dismissed as untrue|dismissed reports|dismissed claims|denied reports|rejected reports|rejected media|rejected claims|rejected allegations|no truth to|not true|unfounded|baseless|fake news|false reports',
  },
};

/** Words right before a verb that turn it round. */
export const NEGATION_EN =
  /(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bfailed to|\bfail to|\bnor|\bneither|\bhas yet to|\bhave yet to)(?:\s+\w+){0,2}\s*$/;
/** Words right before a verb that put it into the future. */
export const FUTURE_EN =
  /(?:\bwill|\bshall|\bwould|\bto be|'ll|\bplans? to|\bplanning to|\bplanned to|\bintends? to|\bset to|\bdue to|\bexpected to|\bscheduled to|\bgoing to|\bpreparing to|\bprepares? to|\bare to|\bis to|\babout to)(?:\s+(?:also|soon|jointly|further|be|then|both|again|now))*\s*$/;
/** A base form behind these is a finite present: 'both sides discuss'. */
export const SUBJECT_EN =
  /\b(?:they|we|sides|countries|ministers|nations|parties|forces|leaders|officials|states|governments|neighbou?rs|not)(?: also| now| still)?\s*$/;
/** Before 'planned' and the like these make it an adjective. */
export const ARTICLE_EN = /\b(?:the|a|an|its|their|his|previously|all|any|this|that)\s*$/;
/** A gerund behind these is a finite form: 'are discussing'. */
export const PROGRESSIVE_EN = /\b(?:is|are|was|were|been|be)(?: also| now| currently| jointly| still)?\s*$/;
/** What a verb means with certain objects: a pattern of what follows, and the status it then has. */
export const OBJECTS_EN: ReadonlyArray<readonly [from: string, object: RegExp, to: string]> = [
  [
    'suspended',
    /^\s(?:\S+\s){0,5}(?:exercises?|drills?|courses?|training|manoeuvres|maneuvers)\b/,
    'implemented',
  ],
  ['suspended', /^\s(?:\S+\s){0,3}(?:visit|talks|meetings?|tour|trip)\b/, 'held'],
  ['signed', /^\s(?:\S+\s){0,5}(?:exercises?|drills?|courses?|manoeuvres|maneuvers)\b/, 'implemented'],
  ['signed', /^\s(?:\S+\s){0,3}(?:visit|talks|meetings?|tour|trip|session)\b/, 'held'],
  ['implemented', /^\s(?:\S+\s){0,3}(?:visit|talks|meeting|on a visit|for talks)\b/, 'held'],
];
/** Nouns that a participle describes: 'the agreement signed in 2007'. */
export const TEXT_NOUN_EN =
  /\b(?:agreements?|deals?|treat(?:y|ies)|protocols?|memorand(?:um|a)|mous?|accords?|pacts?|contracts?|plans?|understanding|cooperation|one)(?:\s+\w+)?\s*$/;
