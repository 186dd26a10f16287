/** What is talked about stands before its verb: 'what remains of the group will once more be on the table'. */

const TALKED_ABOUT =
  'discussed|raised|reviewed|addressed|covered|tackled|considered|on the (?:table|agenda|list)|taken up|brought up|up for discussion|dealt with|touched (?:on|upon)|talked (?:about|over)|what they (?:spoke|talked) about|gone over|at the (?:cent(?:re|er)|heart|top) of|among the (?:topics|subjects|items|matters|issues)|(?:the|another|one|among the)(?: (?:first|second|main|other|last|next|chief|central|key))? (?:topics?|subjects?|focus|themes?|agenda|items?|points?|priorit(?:y|ies))';
const CAME_UP = 'came up|comes up|come up|figured|featured|topped the agenda|dominated';
const ON_AGENDA = new RegExp(
  `^[^.;:]{0,70}\\b(?:is|are|was|were|be|been|also)\\b[^.;:]{0,25}\\b(?:${TALKED_ABOUT})\\b|^[^.;:]{0,50}\\b(?:${CAME_UP})\\b`,
);

/** Whether the folded words behind a field say that it was talked about. */
export const isOnAgenda = (after: string): boolean => ON_AGENDA.test(after);
