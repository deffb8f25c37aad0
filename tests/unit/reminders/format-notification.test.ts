import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNotification } from '@/app/reminders/background/format-notification.ts';
import { deliveryPart } from '../../support/deliveries.ts';

const DISCREET = { title: 'A gentle moment', message: 'Open it whenever you like.' };
const card = { safety: 'Only when you are wide awake.', steps: [], tell: '', leave: '' };

describe('the text of a notification', () => {
  it('is discreet if the delivery is', () => {
    const formatted = formatNotification({ discreet: true, parts: [deliveryPart()] }, DISCREET);
    expect(formatted).toEqual(DISCREET);
  });

  it('is the content if the delivery is not discreet', () => {
    const formatted = formatNotification({ discreet: false, parts: [deliveryPart()] }, DISCREET);
    expect(formatted).toEqual({ title: 'Isaiah 66:13', message: 'As a mother comforts her child' });
  });

  it('has the discreet title if the content has none, such as the user’s own text', () => {
    const own = deliveryPart({ title: '', text: 'Breathe out slowly.' }, { kind: 'own' });
    const formatted = formatNotification({ discreet: false, parts: [own] }, DISCREET);
    expect(formatted).toEqual({ title: DISCREET.title, message: 'Breathe out slowly.' });
  });

  it('has all parts, a line each', () => {
    const own = deliveryPart({ title: '', text: 'Breathe out slowly.' }, { kind: 'own' });
    const formatted = formatNotification(
      { discreet: false, parts: [deliveryPart(), own] },
      DISCREET,
    );
    expect(formatted).toEqual({
      title: DISCREET.title,
      message: 'Isaiah 66:13: As a mother comforts her child\nBreathe out slowly.',
    });
  });

  it('is only the title of a practice with a safety line, for which there is no room', () => {
    const practice = deliveryPart(
      { title: 'Hold your baby close', text: 'Lay your baby on your chest.', card },
      { kind: 'practice' },
    );
    const formatted = formatNotification({ discreet: false, parts: [practice] }, DISCREET);
    expect(formatted).toEqual({ title: 'Hold your baby close', message: DISCREET.message });
  });

  it('is discreet if there is no content', () => {
    const empty = deliveryPart({ title: '', text: '' }, { contentId: null });
    expect(formatNotification({ discreet: false, parts: [empty] }, DISCREET)).toEqual(DISCREET);
    expect(formatNotification({ discreet: false, parts: [empty, empty] }, DISCREET)).toEqual(
      DISCREET,
    );
    expect(formatNotification({ discreet: false, parts: [] }, DISCREET)).toEqual(DISCREET);
  });

  it('is cut off between two words if it is too long', () => {
    const text = 'gentle '.repeat(100);
    const formatted = formatNotification(
      { discreet: false, parts: [deliveryPart({ text })] },
      DISCREET,
    );
    expect(formatted.message).toMatch(/^(gentle )+gentle…$/);
  });

  it('is cut off between two characters where words have no blanks', () => {
    const text = `Ps ${'羊👨‍👩‍👧'.repeat(60)}`;
    const { message } = formatNotification(
      { discreet: false, parts: [deliveryPart({ text })] },
      DISCREET,
    );
    expect(message).toMatch(/^Ps (羊👨‍👩‍👧)+羊?…$/u);
    expect(message.length).toBeGreaterThan(220);
  });

  it('keeps words of both directions in order where several stand in a line', () => {
    const parts = [
      deliveryPart({ title: 'שלום 3', text: 'Breathe.' }),
      deliveryPart({ title: 'Psalm 4:8', text: 'سلام!' }),
    ];
    expect(formatNotification({ discreet: false, parts }, DISCREET).message).toBe(
      '\u2068שלום 3\u2069: Breathe.\nPsalm 4:8: \u2068سلام!\u2069',
    );
  });

  it('is never empty and never too long', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.record({ title: fc.string(), text: fc.string({ maxLength: 600 }) })),
        (discreet, all) => {
          const parts = all.map((content) => deliveryPart(content));
          const { title, message } = formatNotification({ discreet, parts }, DISCREET);
          expect(title).not.toBe('');
          expect(message).not.toBe('');
          expect(message.length).toBeLessThanOrEqual(240);
        },
      ),
    );
  });
});
