/** English words for courses held and people trained; training that is only a subject of talks is none. */
import type { TriggerLexicon } from '../types';

/** Who is trained. */
const people =
  'soldiers|officers|police|policemen|policewomen|troops|recruits|cadets|forces|personnel|pilots|guards|trainees|' +
  'instructors|firefighters|commandos|marines|sailors|units|specialists|investigators|prosecutors|gendarmes|students|' +
  'coast guards|border guards|servicemen|officials|agents|technicians|battalion|battalions|brigade|brigades|participants|members|crews|staff';

export const training: TriggerLexicon = {
  mechanism: 'training_delivery',
  tells:
    'training course|training courses|training programme|training program|training programmes|training programs|' +
    'training workshop|training workshops|training seminar|refresher course|specialised course|specialized course|' +
    'passing-out parade|passing out parade|trained by|were trained|was trained|been trained|being trained|is training|' +
    'are training|has trained|have trained|had trained|to train|will train|trains|provide training|provides training|' +
    'provided training|providing training|training provided by|delivered training|delivering training|conducted training|' +
    'received training|receive training|receiving training|undergo training|underwent training|undergone training|' +
    'undergoing training|completed training|completed the training|completed a course|completed their training|' +
    'completed the education|completed the course|finished training|graduated from|graduation ceremony|' +
    'graduation of|graduates of the course|training mission|training team|military trainers|police trainers|' +
    'military instructors|trained more than|trained over|trained some|trained about|trained a total|trained nearly|trained hundreds|' +
    'trained thousands|trained dozens|training of recruits|training its|training their|trained its|trained their|' +
    'workshop on|capacity-building workshop|train-the-trainer|course for|courses for',
  names: 'the course|the training|the workshop|the programme|the program|training|trainees|the trainees',
  pairs: [
    {
      acts: 'trained|train|trains|instructed|taught|schooled|graduated|graduate',
      objects: people,
      reach: 40,
    },
    {
      acts: '(started|began|start|begin|continued|continues|been) training|graduation of',
      objects: people,
      reach: 40,
    },
    { acts: 'training (of|for)', objects: people, reach: 40, nouns: true },
  ],
  not:
    'training exercise|training exercises|joint training exercise|training camp|training flight|training flights|training jet|' +
    'training aircraft|trainer aircraft|potential joint training|possible training|need for training|train station|train line|' +
    'cooperation in training|cooperation on training|fields of training|field of training|training and exercises|' +
    'training cooperation|train services|freight train|passenger train|high-speed train|train crash|of course|race course|' +
    'golf course|in the course of|during the course of|over the course of|in due course|course of action|university students',
};
