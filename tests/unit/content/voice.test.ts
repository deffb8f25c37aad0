import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesOf, voiceFindings, wordsOf } from '@/modules/content/voice.ts';

describe('the voice check', () => {
  it.each([
    'You should rest now.',
    'What a day!',
    'She is a good mother.',
    'At least the baby is well.',
    'It releases a hormone.',
    'This too shall pass.',
    'You are not broken.',
    'Be strong for your baby.',
    'Try skin-to-skin today.',
  ])('finds what hurts or presses in: %s', (text) => {
    const [finding] = voiceFindings(text);
    expect(finding?.rule).toBeTruthy();
    expect(finding?.hint).toBeTruthy();
  });

  it.each([
    'You could put the kettle on, if you want.',
    'Depression is an illness, and it can be treated.',
    'A cup of tea went cold again.',
  ])('leaves kind words alone: %s', (text) => {
    expect(voiceFindings(text)).toEqual([]);
  });
});

describe('the reading grade', () => {
  it('is low for short words in short sentences, and high for the other kind', () => {
    expect(gradeOf('The cup is on the table. You can sit down.')).toBeLessThan(3);
    expect(
      gradeOf('Intergenerational considerations necessitate multidisciplinary collaboration.'),
    ).toBeGreaterThan(12);
  });

  it('counts words and sentences as a reader would', () => {
    expect(wordsOf('Don’t stop—it’s “here”.')).toEqual(["don't", 'stop', "it's", 'here']);
    expect(sentencesOf('One. “Two?” Three…')).toHaveLength(3);
  });
});
