import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNotification } from '@/app/reminders/background/format-notification.ts';
import { partOf } from './background.ts';

const quiet = { title: 'A gentle moment', message: 'Open it when you like.' };
const card = { safety: 'Only when you are wide awake.', steps: [], tell: '', leave: '' };

describe('the words of a notification', () => {
  it('say little where one of its reminders wants that', () => {
    const said = formatNotification({ discreet: true, parts: [partOf()] }, quiet);
    expect(said).toEqual(quiet);
  });

  it('are the words themselves where all its reminders want that', () => {
    const said = formatNotification({ discreet: false, parts: [partOf()] }, quiet);
    expect(said).toEqual({ title: 'Isaiah 66:13', message: 'As a mother comforts her child' });
  });

  it('have the quiet title where the words have none, as her own', () => {
    const own = partOf({ title: '', text: 'Breathe out slowly.' }, { kind: 'own' });
    const said = formatNotification({ discreet: false, parts: [own] }, quiet);
    expect(said).toEqual({ title: quiet.title, message: 'Breathe out slowly.' });
  });

  it('name all parts, a line each', () => {
    const own = partOf({ title: '', text: 'Breathe out slowly.' }, { kind: 'own' });
    const said = formatNotification({ discreet: false, parts: [partOf(), own] }, quiet);
    expect(said).toEqual({
      title: quiet.title,
      message: 'Isaiah 66:13: As a mother comforts her child\nBreathe out slowly.',
    });
  });

  it('of a practice that has a safety line are its title only: there is no room for the line', () => {
    const practice = partOf(
      { title: 'Hold your baby close', text: 'Lay your baby on your chest.', card },
      { kind: 'practice' },
    );
    const said = formatNotification({ discreet: false, parts: [practice] }, quiet);
    expect(said).toEqual({ title: 'Hold your baby close', message: quiet.message });
  });

  it('are the quiet ones where nothing was laid ready', () => {
    const empty = partOf({ title: '', text: '' }, { contentId: null });
    expect(formatNotification({ discreet: false, parts: [empty] }, quiet)).toEqual(quiet);
    expect(formatNotification({ discreet: false, parts: [empty, empty] }, quiet)).toEqual(quiet);
    expect(formatNotification({ discreet: false, parts: [] }, quiet)).toEqual(quiet);
  });

  it('are cut between two words where they are long', () => {
    const text = 'gentle '.repeat(100);
    const said = formatNotification({ discreet: false, parts: [partOf({ text })] }, quiet);
    expect(said.message).toMatch(/^(gentle )+gentle…$/);
  });

  it('are never empty, and never too long', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.record({ title: fc.string(), text: fc.string({ maxLength: 600 }) })),
        (discreet, all) => {
          const parts = all.map((content) => partOf(content));
          const { title, message } = formatNotification({ discreet, parts }, quiet);
          expect(title).not.toBe('');
          expect(message).not.toBe('');
          expect(message.length).toBeLessThanOrEqual(240);
        },
      ),
    );
  });
});
