/** Errors of the Codebook tab in Arabic: the problem, then the fix. Findings and the Codebook dialog say the same. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { FindingWords } from '../findings';

export const codebookFaultsAr: Readonly<Record<CodebookFindingCode, FindingWords>> = {
  'code-form': {
    message: 'لا يصلح «{value}» رمزًا.',
    fix: 'استعمل أحرفًا لاتينية صغيرة وأرقامًا و_ تبدأ بحرف، أربعين محرفًا على الأكثر.',
  },
  'label-missing': {
    message: 'لا تسمية هنا للرمز «{code}».',
    fix: 'الملخصات تعرض التسميات: اكتب واحدة.',
  },
  'label-doubled': {
    message: 'التسمية «{label}» هي تسمية «{other}» أيضًا.',
    fix: 'أعط «{code}» تسمية أخرى.',
  },
  'group-unknown': {
    message: 'المجال «{code}» لا ينتمي إلى مجموعة مستخدمة.',
    fix: 'اختر رمز مجموعة مجالات.',
  },
  'step-missing': {
    message: 'لا موضع للحالة «{code}» على سلّم.',
    fix: 'اكتب paper أو practice مع درجتها، أو none.',
  },
  'successor-circle': {
    message: 'تعود الرموز التي تخلف «{code}» إلى حيث بدأت.',
    fix: 'سمِّ في «حلّ محله» رمزًا مستخدمًا.',
  },
  'successor-retired': {
    message: 'ينتهي «{code}» إلى «{successor}» وهو ملغى بلا خلف.',
    fix: 'سمِّ رمزًا مستخدمًا.',
  },
  'successor-missing': {
    message: 'الرمز «{code}» ملغى ولا يسمي خلفًا.',
    fix: 'سمِّ خلفه في «حلّ محله» أو أعد ترميز صفوفه بيدك.',
  },
  'term-short': {
    message: 'المصطلح «{term}» أقصر من أن يكون مصطلحًا: سيوجد في كل مكان.',
    fix: 'اكتب أطول منه.',
  },
  'term-shared': {
    message: 'المصطلح «{term}» هو مصطلح «{other}» أيضًا.',
    fix: 'اتركه لأحدهما.',
  },
};
