/** Words after which a full stop does not end a sentence in English news, lower case without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A name follows: the sentence goes on whatever comes. */
export const BEFORE_NAME = words(
  'addl adm amb asst atty brig capt cdr cmdr cmsgt cpl cpt col comdt const cpo dep det dir dr dy eng fr gen gov ' +
    'hon insp jt lieut lt ltc ltg maj messrs mgr min mr mrs ms msgt mt ofc pfc pres prof pvt rep reps ' +
    'ret rev sec sen sens sfc sgt spc sra ssgt st ste supt wg',
);

/** A number follows: `No. 5`, `Art. 12`, `Oct. 15`; before anything else the stop may end the sentence. */
export const BEFORE_NUMBER = words(
  'no nos art arts para paras sec secs vol vols ch fig figs p pp res ca approx cap reg ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** The sentence goes on unless a word follows that begins one. */
export const IN_SENTENCE = words(
  'u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c p.r n.y l.a a.m p.m i.e e.g a.k.a etc al cf vs viz inc ltd co corp ' +
    'llc plc bros dept dept govt intl natl assn jr sr esq ph.d m.d b.a m.a h.e h.r.h h.m n.b sq ft km mi kg hr hrs ' +
    'est ave blvd rd dist prov tel ext ed eds trans k.s.a r.o.k p.r.c d.p.r.k g.c.c n.a.t.o u.n.s.c',
);

/** Words that begin a sentence and hardly ever a name: after `U.S.` or an initial they tell a new sentence. */
export const STARTERS = words(
  'a about after all also although an and another any are as at because before both but by ' +
    'despite during each earlier either even few following for former from he her here his how however i if in ' +
    'it its last later many meanwhile more moreover most much neither nevertheless no nor not now of on once one ' +
    'only or other others our over several she since so some still such that the their then there therefore these ' +
    'they this those though thus to today two under until upon we what when where which while who with ' +
    'yesterday yet you your according additionally furthermore speaking',
);
