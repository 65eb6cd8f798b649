// @vitest-environment node
import { expect, test } from 'vitest';
import { trends } from '../../words/en/trends';
import { values } from '../../words/en/values';

const last = (of: number) => ({ of, since: null });

test('the first chart says its nights and what they rest on', () => {
  expect(trends.noticings.say(54, last(81), 101)).toBe(
    'On *54* of the last 81 nights you wrote something down: *101* small ways in all.',
  );
  expect(trends.noticings.say(1, { of: 9, since: '14 November' }, 1)).toBe(
    'On *1* of the 9 nights since 14 November you wrote something down: *1* small way in all.',
  );
});

test('nights that saw nothing are said as they are, and an empty range without reproach', () => {
  expect(trends.noticings.say(2, last(28), 0)).toBe(
    'On *2* of the last 28 nights you looked, and saw nothing.',
  );
  expect(trends.noticings.say(0, last(28), 0)).toBe('No small way was written down in the last 28 nights.');
});

test('on the very first night there is no denominator to speak of', () => {
  expect(trends.noticings.say(1, { of: 1, since: '22 November' }, 2)).toBe(
    'Tonight you wrote down *2* small ways.',
  );
  expect(trends.noticings.say(1, { of: 1, since: '22 November' }, 0)).toBe(
    'Tonight you looked, and saw nothing.',
  );
  expect(trends.noticings.say(0, { of: 1, since: '22 November' }, 0)).toBe('Tonight is still open.');
});

test('a single night is tonight, or said with its date', () => {
  expect(trends.respect.none({ of: 1, since: '22 November' })).toBe(
    'No signal of your own was written down tonight.',
  );
  const sunday = { of: 1, since: '8 March', until: '8 March' };
  expect(trends.respect.none(sunday)).toBe('No signal of your own was written down on the night of 8 March.');
  expect(trends.noticings.say(0, sunday, 0)).toBe('On the night of 8 March no small way was written down.');
  expect(trends.noticings.say(1, sunday, 2)).toBe('On the night of 8 March you wrote down *2* small ways.');
});

test('values and steps rest on the same nights as everything else', () => {
  const then = { of: 91, since: '2 March', until: '31 May' };
  expect(values.trend.none(then)).toBe('No value was rated in the 91 nights from 2 March to 31 May.');
  expect(values.stepTrend.none(then)).toBe(
    'What came of a small step was not written down in the 91 nights from 2 March to 31 May.',
  );
  expect(values.trend.none(last(28))).toBe('No value was rated in the last 28 nights.');
  expect(values.trend.none({ of: 1, since: null })).toBe('No value was rated tonight.');
});

test('values and steps say on how many nights or days they rest', () => {
  expect(values.trend.say(5, 6)).toBe(
    'You rated *5* values, on 6 nights: what you would like, and what was.',
  );
  expect(values.stepTrend.say(1, 1, 0, 1, 0, 1)).toBe(
    '*1* small step, on 1 day: moved towards it. Something got in the way once.',
  );
  expect(values.stepTrend.say(1, 1, 0, 0, 1, 0)).toBe('*1* small step, on 1 day: not done.');
  expect(values.stepTrend.say(4, 3, 2, 1, 1, 0)).toBe(
    '*4* small steps, on 3 days: *twice* done, once moved towards it, once not.',
  );
});

test('a month has a count of nights, and nothing that they fall short of', () => {
  expect(trends.month('November', 3)).toBe('Nights practised in November so far: 3.');
});

test('chances come up, and are never something the other had', () => {
  expect(trends.responsiveness.say(14, 13, 8, 3, 3)).toBe(
    '*14* chances came up, on 13 nights: *8* times they adjusted, 3 times partly, 3 times they did not.',
  );
  expect(trends.responsiveness.say(1, 1, 0, 1, 0)).toBe('*1* chance came up, on 1 night: once partly.');
  expect(trends.responsiveness.say(3, 2, 1, 0, 2)).toBe(
    '*3* chances came up, on 2 nights: *once* they adjusted, twice they did not.',
  );
});

test('proof that was wanted is said without a verdict, and the calm with what it rests on', () => {
  expect(trends.reassurance.say(9, 8, 4, 6)).toBe(
    'You wanted proof *9* times, on 8 nights. You know how 6 of them went on: after *4*, the calm lasted.',
  );
  expect(trends.reassurance.say(1, 1, 1, 1)).toBe(
    'You wanted proof *once*, on 1 night. You know how it went on: the calm lasted.',
  );
  expect(trends.reassurance.say(1, 1, 0, 0)).toBe('You wanted proof *once*, on 1 night.');
  expect(trends.reassurance.say(2, 2, 0, 1)).toBe(
    'You wanted proof *twice*, on 2 nights. You know how one of them went on: the calm did not last.',
  );
  expect(trends.reassurance.say(3, 2, 0, 2)).toBe(
    'You wanted proof *3* times, on 2 nights. You know how 2 of them went on: the calm did not last.',
  );
});

test('what set it off is said with how often it did', () => {
  expect(trends.reassurance.trigger('a distance', 1, false)).toBe('a distance once');
  expect(trends.reassurance.trigger('a distance', 1, true)).toBe('a distance');
  expect(trends.reassurance.setOff('a tone twice, a distance once', 3)).toMatch(
    /^On 3 nights, set off by a tone twice, a distance once\./,
  );
});

test('signals of one’s own are counted without the partner', () => {
  expect(trends.respect.say(17, 15, 11, 2, 4)).toBe(
    'On 15 nights you noticed *17* signals of your own: *11* honoured, 2 not this time, 4 not safe to.',
  );
  expect(trends.respect.say(1, 1, 0, 0, 1)).toBe(
    'On 1 night you noticed *1* signal of your own: 1 not safe to.',
  );
  expect(trends.respect.say(2, 2, 2, 0, 0)).toBe(
    'On 2 nights you noticed *2* signals of your own: *2* honoured.',
  );
});

test('care is counted with what came of it, also when none landed', () => {
  expect(trends.receiving.say(12, 11, 7)).toBe(
    'Care was offered *12* times, on 11 nights. You let it land *7* times.',
  );
  expect(trends.receiving.say(1, 1, 0)).toBe(
    'Care was offered *once*, on 1 night. How you took it stands below.',
  );
});

test('a week is read in one line', () => {
  expect(trends.noticings.read(6, 11, 1)).toBe('6 nights: 11 small ways; on one of them, nothing seen');
  expect(trends.noticings.read(6, 11, 2)).toBe('6 nights: 11 small ways; on 2 of them, nothing seen');
  expect(trends.noticings.read(1, 0, 1)).toBe('1 night: nothing seen');
  expect(trends.noticings.read(0, 0, 0)).toBe('No small way written down');
});

test('nothing on the page demands, praises, scores or exclaims', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts);
    return [];
  };
  for (const text of texts(trends)) {
    expect(text).not.toMatch(/!|\bshould\b|\bmust\b|streak|score|well done|great|missed|failed/i);
  }
});

test('weeks that ended in the past are said with both of their ends', () => {
  const then = { of: 91, since: '2 March', until: '31 May' };
  expect(trends.noticings.say(54, then, 101)).toBe(
    'On *54* of the 91 nights from 2 March to 31 May you wrote something down: *101* small ways in all.',
  );
  expect(trends.respect.none(then)).toBe(
    'No signal of your own was written down in the 91 nights from 2 March to 31 May.',
  );
  expect(trends.range.both('2 March', '31 May', 13)).toBe('13 weeks: 2 March to 31 May');
});

test('a check-in is counted and its direction only named', () => {
  expect(trends.checkin.say(1, 1, false)).toBe('This week has its check-in.');
  expect(trends.checkin.say(1, 1, true)).toBe('That week has its check-in.');
  expect(trends.checkin.say(6, 12, true)).toBe('*6* of 12 weeks have a check-in.');
  expect(trends.checkin.count(6, 'few')).toBe('*6* weeks');
  expect(trends.checkin.count(9, 'none')).toBe('*9* weeks, no clear direction');
  expect(trends.checkin.band(4)).toBe('the range of your first weeks (up to 4)');
  expect(trends.checkin.band(1)).toBe('where your first week was');
});
