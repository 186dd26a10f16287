/** Errors of the Codebook tab in Arabic: the problem, then the fix. Findings and the Codebook dialog say the same. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { FindingWords } from '../findings';

export const codebookFaultsAr: Readonly<Record<CodebookFindingCode, FindingWords>> = {
  'code-form': {
    message: 'لا يصلح «{value}» رمزًا.',
    fix: 'استخدم حروفًا لاتينية صغيرة وأرقامًا والعلامة _، على أن يبدأ الرمز بحرف ولا يزيد على أربعين محرفًا.',
  },
  'label-missing': {
    message: 'لا تسمية هنا للرمز «{code}».',
    fix: 'اكتب له تسمية، فهي ما تعرضه الملخصات.',
  },
  'label-doubled': {
    message: 'التسمية «{label}» هي تسمية «{other}» أيضًا.',
    fix: 'أعطِ «{code}» تسمية أخرى.',
  },
  'group-unknown': {
    message: 'لا ينتمي المجال «{code}» إلى مجموعة مستخدمة.',
    fix: 'اكتب في «المجموعة» رمز مجموعة مجالات مستخدمة.',
  },
  'step-missing': {
    message: 'ليس للحالة «{code}» درجة على أي سلّم.',
    fix: 'اكتب في «السلّم» paper أو practice وفي «الدرجة» رقم درجتها، أو اكتب none في «السلّم».',
  },
  'successor-circle': {
    message: 'تعود الرموز التي تخلف «{code}» إلى حيث بدأت.',
    fix: 'اكتب في «حلّ محله» رمزًا مستخدمًا.',
  },
  'successor-retired': {
    message: 'تنتهي الرموز التي تخلف «{code}» إلى «{successor}»، وهو ملغى ولا خلف له.',
    fix: 'اكتب في «حلّ محله» رمزًا مستخدمًا.',
  },
  'successor-missing': {
    message: 'الرمز «{code}» ملغى ولا خلف له.',
    fix: 'اكتب خلفه في «حلّ محله»، أو أعد ترميز صفوفه يدويًا.',
  },
  'term-short': {
    message: 'المصطلح «{term}» أقصر مما ينبغي: سيُعثر عليه في كل مكان.',
    fix: 'اكتب مصطلحًا أطول.',
  },
  'term-shared': {
    message: 'المصطلح «{term}» من مصطلحات «{other}» أيضًا.',
    fix: 'أبقه لأحد الرمزين واحذفه من الآخر.',
  },
};
