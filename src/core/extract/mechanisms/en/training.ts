/** English words for courses held and people trained; training that is only a subject of talks is none. */
import type { TriggerLexicon } from '../types';

/** Who is trained. */
const people =
  'soldiers|officers|police|policemen|policewomen|troops|recruits|cadets|forces|personnel|pilots|trainees|instructors|firefighters|commandos|marines|sailors|units|specialists|investigators|prosecutors|gendarmes|students|servicemen|servicewomen|detectives|guardsmen|paratroopers|rangers|medics|engineers|doctors|judges|customs officers|inspectors|peacekeepers|interpreters|divers|team(s|)|force|guards|recruit|army|navy|officials|agents|technicians|battalion(s|)|brigade(s|)|participants|members|crews|staff|(|border|coast) guards';

export const training: TriggerLexicon = {
  mechanism: 'training_delivery',
  tells:
    'trainings|training (course|courses|its|mission|of recruits|program|programme|programmes|programs|provided by|seminar|team|their|workshop|workshops)|trained (a total|about|by|dozens|hundreds|its|more than|nearly|over|some|their|thousands)|(were|was|been|being|has|have|had) trained|(is|are|provide|provides|provided|providing|delivered|delivering|conducted|received|receive|receiving|undergo|underwent|undergone|undergoing|finished) training|completed (a course|the course|the education|the training|their training|training)|(graduates of the|refresher|specialised|specialized) course|(passing out|passing-out) parade|(to|will) train|trains|train-the-trainer|graduated from|graduation (ceremony|of)|military instructors|(military|police) trainers|workshop on|capacity-building workshop|(course|courses) for|(learned|learnt|learn|learning) (their|the) (trade|ropes|skills)|(put|puts) through their paces|(passed|pass|passing) out|earned their (certificates|wings|badges)|(schooled|coached|drilled|mentored|instructed|taught) by|(attended|attend|attending|took|take|taking|completed|finished|followed) (a|an|the|two|three|several) (course|courses|class|classes|seminar|workshop)|(were|was|be|been|being) (schooled|coached|taught|instructed|mentored|drilled)|certificates were handed|passing-out ceremony|(open|opens|opened|opening) (its|their) (academies|academy|schools|colleges) to',
  names: 'the (course|workshop|programme|program)|(|the) (training|trainees)',
  pairs: [
    {
      acts: 'trained|train(s|)|instructed|instructs|taught|teaches|schooled|coached|mentored|graduated|graduate|(is|are|was|were|been) (training|teaching|instructing|coaching|mentoring|schooling|drilling)|(training|teaching|instructing|mentoring|coaching)',
      objects: people,
      reach: 40,
    },
    {
      acts: '(started|began|start|begin|continued|continues|been) training|graduation of',
      objects: people,
      reach: 40,
    },
    {
      acts: 'attended|attend(s|)|attending|completed|complete(s|)|completing|finished|finish|began|begin|begun|started|start|undergo|underwent|undergoing|undertook|followed|joined|enrolled|enroll|enrol|conducted|conduct|conducting|organised|organized|organise|organize|gave|gives|give|run by|given by|hold|holds|provide|provides|runs|ran|held|hosted|hosting|delivered|delivering|concluded|wrapped up|opened|launched|provided|taught|received|graduated from|(took|taking|take) part in|participat(ed|ing|e) in|left for',
      objects:
        'course(s|)|lessons|classes|trainings|study (programme|program|tour|visit)|workshop(s|)|training (course|courses|programme|programmes|program|programs|session|sessions|seminar)|master class(es|)|masterclass|curriculum|traineeship|internship|training',
      reach: 45,
    },
    {
      acts: 'conducted|organised|organized|held|hosted|ran|delivered|opened|concluded|launched|provided|completed|(took|taking|take) part in',
      objects: '(|training )seminar(s|)',
      reach: 45,
    },
    {
      acts: '(to|will) study|studying|studied|enrolled|enrol|enroll',
      objects:
        '(military|police|naval|defence|defense|air force|security) (academy|academies|college|colleges|university|universities|school|schools)',
      reach: 40,
    },
    {
      acts: '(course|courses|workshop|seminar|class) (for|attended by)',
      objects: people,
      reach: 45,
    },
    { acts: 'training (of|for)', objects: people, reach: 40, nouns: true },
  ],
  not: 'training (center|centre|facility|facilities|academy|school|schools|headquarters|base|ship|squadron|ground|grounds|area|institute|college|range)|(cooperation|collaboration|agreement|agreed|interest|issues|matters|areas) (in|on|of|such as) training|well-trained|(exchange|exchanges) (and|of) training|(science|sports|media|football) (course|academy)|training (aircraft|and exercises|camp|cooperation|exercise|exercises|flight|flights|jet)|train (crash|line|services|station)|joint training exercise|trainer aircraft|(cooperation in|cooperation on|field of|fields of|need for|possible|potential joint) training|(freight|high-speed|passenger) train|(golf|in due|of|race) course|(during the course|in the course|over the course) of|course of action|(change|changes|changed|changing|alter|altered|set|sets|reverse|stay the) course|university students',
};
