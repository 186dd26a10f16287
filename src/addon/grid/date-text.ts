/** A real date of the spreadsheet as text, as people see it in the cell. */

/** `YYYY-MM-DD` in the spreadsheet's zone, with the time where the cell has one. */
export function dateText(date: Date, zone: string): string {
  const text = Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss");
  const [day = '', time = ''] = text.split('T');
  if (time === '00:00:00') return day;
  // Where the clocks go forward at midnight a day begins at one o'clock: it is a day, not a time.
  const before = Utilities.formatDate(new Date(date.getTime() - 1), zone, 'yyyy-MM-dd');
  return before === day ? text : day;
}
