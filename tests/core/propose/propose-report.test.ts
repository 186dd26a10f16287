import { addReports, nothingProposed, type ProposeReport } from '../../../src/core/propose/propose-report';

const report = (done: number, left: number): ProposeReport => ({
  done,
  left,
  added: { events: done, cooperation: 2 * done, officials: 0, figures: 1 },
  requeued: 1,
  unsupported: done,
});

test('slices add up, and what is left is what the last one leaves', () => {
  expect(addReports(report(40, 25), report(25, 0))).toEqual({
    done: 65,
    left: 0,
    added: { events: 65, cooperation: 130, officials: 0, figures: 2 },
    requeued: 2,
    unsupported: 65,
  });
});

test('nothing adds nothing', () => {
  expect(addReports(nothingProposed, report(3, 4))).toEqual(report(3, 4));
});
