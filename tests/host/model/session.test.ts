/** Buffered writes: private until the commit, applied again on top of what others committed. */
import { Session, SharedWorkbook } from '../../../src/host/model/session';
import { cellAt, writeCells } from '../../../src/host/model/sheet-cells';
import { emptySheet } from '../../../src/host/model/sheet-state';
import { newWorkbook } from '../../../src/host/model/workbook-state';

function write(session: Session, row: number, value: string): void {
  session.write((draft) => writeCells(draft.edit(0), row, 0, [[value]]));
}

function column(session: Session): unknown[] {
  const sheet = session.current().sheet(0);
  return [0, 1, 2].map((row) => cellAt(sheet, row, 0));
}

function twoSessions(): [Session, Session, SharedWorkbook] {
  const shared = new SharedWorkbook(newWorkbook({}));
  return [new Session(shared), new Session(shared), shared];
}

describe('Session', () => {
  test('shows a write to its own run only, until the commit', () => {
    const [mine, theirs] = twoSessions();
    write(mine, 0, 'a');
    expect([column(mine), column(theirs)]).toEqual([
      ['a', '', ''],
      ['', '', ''],
    ]);
    mine.commit();
    expect(column(theirs)).toEqual(['a', '', '']);
  });

  test('merges by cell, the last commit winning', () => {
    const [mine, theirs] = twoSessions();
    write(mine, 0, 'mine');
    write(mine, 1, 'mine');
    write(theirs, 1, 'theirs');
    write(theirs, 2, 'theirs');
    mine.commit();
    theirs.commit();
    expect(column(mine)).toEqual(['mine', 'theirs', 'theirs']);
  });

  test('gives a replayed change the ids it had', () => {
    const [mine, theirs] = twoSessions();
    const minted: number[] = [];
    mine.write((_, mint) => minted.push(mint()));
    write(theirs, 0, 'theirs');
    theirs.commit();
    mine.current();
    expect(minted[1]).toBe(minted[0]);
  });

  test('says so each time when a write lost its tab', () => {
    const [mine, theirs] = twoSessions();
    const id = mine.write((draft, mint) => {
      const sheet = emptySheet(mint(), 'Other');
      draft.state.sheets.push(sheet);
      return sheet.id;
    });
    mine.commit();
    mine.write((draft) => writeCells(draft.edit(id), 0, 0, [['lost']]));
    theirs.write((draft) => draft.state.sheets.pop());
    theirs.commit();
    expect(() => mine.current()).toThrow(`Sheet ${id} not found`);
    expect(() => mine.commit()).toThrow(`Sheet ${id} not found`);
  });

  test('leaves the committed workbook alone while it writes', () => {
    const [mine, , shared] = twoSessions();
    write(mine, 0, 'first');
    mine.commit();
    const committed = JSON.stringify(shared.state);
    write(mine, 0, 'second');
    expect(JSON.stringify(shared.state)).toBe(committed);
  });
});
